import sys
from pathlib import Path

from made import DongBoHoSoMcYeuCau

request = DongBoHoSoMcYeuCau.model_validate_json(Path(sys.argv[1]).read_text(encoding="utf-8"))
print(request.model_dump_json(by_alias=True, exclude_unset=True))
