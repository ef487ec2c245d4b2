import { readFileSync } from 'node:fs';
import { Convert, type DongBoHoSoMcYeuCau } from './made/made';

const request: DongBoHoSoMcYeuCau = Convert.toDongBoHoSoMcYeuCau(readFileSync(process.argv[2], 'utf8'));
const status: string = request.data[0].TrangThaiHoSo;
request.data[0].TrangThaiHoSo = '99';
request.data[0].TrangThaiHoSo = status;
console.log(JSON.stringify(JSON.parse(Convert.dongBoHoSoMcYeuCauToJson(request))));
