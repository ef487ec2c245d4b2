/* What packages of regulations stand on. */

export { Catalog, Catalogs, type CsvOptions, type UsedList } from "./catalog.js";
export { type CodeEntry, type CodeTable, codeTable } from "./code_table.js";
export { type Bilingual, ContractError, type MessageKind, type Severity } from "./contract.js";
export { LocalDate, LocalDateTime, LocalTime, YearMonth } from "./dates.js";
export { Decimal } from "./decimal.js";
export type { Source } from "./document.js";
export { Finding, type FindingForm } from "./findings.js";
export type { Changes, Given, Init, Preset } from "./init.js";
export { decodeBase64 } from "./kinds/texts.js";
export { RESERVED_PROPERTIES } from "./names.js";
export type { Mode, ReadOptions } from "./options.js";
export { Packet } from "./packet.js";
export { RawJson } from "./raw.js";
export { type AnyReading, InvalidPacketError, type InvalidReading, ListReading, type Reading, type ValidReading } from "./readings.js";
export { type RecordClass, type RecordInfo, recordInfo, type RecordParts } from "./record_info.js";
export { Regulation } from "./regulation.js";
export type { Citation, FieldLabel } from "./sentences.js";
export { messageInfo, type MessageParts } from "./envelope.js";
export { type MessageOptions, type MessageReader, messageReader, type MessageReaderParts, type MessageReading } from "./message.js";
export { type AnyService, service, Service, type ServiceParts } from "./service.js";
export { type ContractDocuments, Loaded, loaded, type LoadedRecord } from "./loaded.js";
export type { ByteReader, ByteSource, ByteStream } from "./sources.js";
export { MessageStream, streamMessage, type StreamOptions } from "./stream.js";
