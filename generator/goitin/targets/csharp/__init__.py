"""The target `csharp`: a .NET 8 class library of records and code tables that stands on the runtime, ready for `dotnet pack`."""
