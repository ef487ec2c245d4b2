using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using Made;

var request = JsonSerializer.Deserialize<DongBoHoSoMcYeuCau>(File.ReadAllText(args[0]))!;
Console.WriteLine(JsonSerializer.Serialize(request));
if (args.Length > 1)
{
    var portal = new Portal(new HttpClient()) { BaseUrl = args[1] };
    Console.WriteLine((await portal.Dong_bo_ho_so_mcAsync(request)).Error_code);
}
