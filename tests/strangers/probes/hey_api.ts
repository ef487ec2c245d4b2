import { readFileSync } from 'node:fs';
import { dongBoHoSoMc, type DongBoHoSoMcYeuCau, type HoSo } from './made';
import { client } from './made/client.gen';

async function main(file: string, address?: string): Promise<void> {
  const request: DongBoHoSoMcYeuCau = JSON.parse(readFileSync(file, 'utf8'));
  const dossier: HoSo = request.data[0];
  const status: string = dossier.TrangThaiHoSo;
  const unknown: unknown = dossier['Moi'];
  dossier.TrangThaiHoSo = '99';
  dossier.TrangThaiHoSo = status;
  dossier['Moi'] = unknown;
  console.log(JSON.stringify(request));
  if (address !== undefined) {
    client.setConfig({ baseUrl: address });
    const answer = await dongBoHoSoMc({ body: request, throwOnError: true });
    console.log(answer.data.error_code);
  }
}

void main(process.argv[2], process.argv[3]);
