using System;
using System.IO;
using System.Text.Json;
using Made;

var request = DongBoHoSoMcYeuCau.FromJson(File.ReadAllText(args[0]));
Console.WriteLine(request.ToJson());
