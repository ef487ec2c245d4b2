import { readFileSync } from 'node:fs';
import * as made from './made/api';

async function main(file: string, address?: string): Promise<void> {
  const request: made.DongBoHoSoMcYeuCau = JSON.parse(readFileSync(file, 'utf8'));
  const dossier: made.HoSo = request.data[0];
  const status: string = dossier.TrangThaiHoSo;
  const unknown: unknown = dossier['Moi'];
  dossier.TrangThaiHoSo = '99';
  dossier.TrangThaiHoSo = status;
  dossier['Moi'] = unknown;
  console.log(JSON.stringify(request));
  if (address !== undefined) {
    const answer = await made.dongBoHoSoMc(request, { baseURL: address });
    console.log(answer.data.error_code);
  }
}

void main(process.argv[2], process.argv[3]);
