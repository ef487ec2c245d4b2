import sys
from pathlib import Path

from openapi_client import ApiClient, Configuration, DongBoHoSoApi, DongBoHoSoMcYeuCau

file, *address = sys.argv[1:]
request = DongBoHoSoMcYeuCau.from_json(Path(file).read_text(encoding="utf-8"))
print(request.to_json())
if address:
    portal = DongBoHoSoApi(ApiClient(Configuration(host=address[0])))
    print(portal.dong_bo_ho_so_mc(request).error_code)
