"""The target `csharp`: a .NET 8 class library of records, code tables and a small runtime, ready for `dotnet pack`."""
