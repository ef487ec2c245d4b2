'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var at=class extends Error{name="ContractError"},zn="1",Wn=["severity","source","confidence"],Vn={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},Gn=["kind","phrase","expected","example"],
Yn={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"]},Xn=["=",
"!=","<","<=",">",">="],Zn=["+","-","*","/"];function W(r){let e=typeof r=="string"?JSON.parse(r):r;return e.contract!==void 0&&he(e.contract.split(".")[0]===zn,
`contract ${e.contract}`),e}function Lt(r){for(let{type:e,accepts:t=[],constraints:n={}}of r.fields){[e,...t].forEach(Pt);for(let[i,s]of Object.entries(n))dt(`c\
onstraint ${i}`,s,Vn[i],Wn)}for(let{check:e,when:t=[]}of r.rules)[e,...t].forEach(Qn);return r}function Pt(r){dt(`type ${r.kind}`,r,Yn[r.kind],Gn),r.item!==void 0&&
Pt(r.item)}function Qn({op:r,left:e,right:t}){he(Xn.includes(r),`comparison ${r}`),[e,t].forEach(qt)}function qt(r){let{op:e,left:t,right:n,...i}=r;e===void 0||
t===void 0||n===void 0?dt("operand",i,["field","number","text"],[]):(he(Zn.includes(e),`operation ${e}`),[t,n].forEach(qt))}function dt(r,e,t,n){he(t!==void 0,r),
Object.keys(e).forEach(i=>he([...t??[],...n].includes(i),`${r}: ${i}`))}function he(r,e){if(!r)throw new at(`This reader does not understand ${e}.`)}function C(r,e,t){
let n=r.get(e);if(n===void 0)throw new RangeError(`There is no ${t} ${e}.`);return n}var ut=Symbol("codes"),lt=class{#e;#t=null;#r=null;#n=null;constructor(e){this.#e=e}get#i(){return this.#t??=W(this.#e),this.#t}get id(){return this.#i.code_table}get codes(){
return this.#n??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#n}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,t){
return this.entry(e)?.label[t]??e}entry(e){return this.#r??=new Map(this.#i.codes.map(t=>[t.code,t])),this.#r.get(e)}get[ut](){return{id:this.id,codes:this.#i.codes}}};
function $t(r,e){return Object.freeze(Object.assign(new lt(e),r))}var er=[31,28,31,30,31,30,31,31,30,31,30,31];function tr(r,e){let t=e===2&&r%4===0&&(r%100!==0||r%400===0);return(er[e-1]??0)+(t?1:0)}function ge(r,e,t){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(t)&&r>=1&&r<=9999&&e>=1&&e<=12&&t>=1&&t<=tr(r,e)}function Re(r,e,t){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(t)&&r>=0&&r<=23&&e>=0&&e<=59&&t>=0&&t<=59}function w(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(e,"0")}function Se(r,e,t){let n=e.
exec(r);if(n===null)throw new RangeError(t);return n.slice(1).map(i=>Number(i??"0"))}function Te(r){if(!r)throw new RangeError("There is no such day or time.")}
var V=class r{year;month;day;constructor(e,t,n){Te(ge(e,t,n)),this.year=e,this.month=t,this.day=n}static parse(e){let[t=0,n=0,i=0]=Se(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,
"A day is written as 2024-03-12.");return new r(t,n,i)}compareTo(e){return this.year-e.year||this.month-e.month||this.day-e.day}equals(e){return e instanceof r&&
this.compareTo(e)===0}toString(){return`${w(this.year,4)}-${w(this.month)}-${w(this.day)}`}toJSON(){return this.toString()}},G=class r{hour;minute;second;constructor(e,t,n=0){
Te(Re(e,t,n)),this.hour=e,this.minute=t,this.second=n}static parse(e){let[t=0,n=0,i=0]=Se(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,"A time is written as 08:3\
0:00.");return new r(t,n,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof r&&this.compareTo(e)===
0}toString(){return`${w(this.hour)}:${w(this.minute)}:${w(this.second)}`}toJSON(){return this.toString()}},A=class r{year;month;day;hour;minute;second;constructor(e,t,n,i=0,s=0,o=0){
Te(ge(e,t,n)&&Re(i,s,o)),this.year=e,this.month=t,this.day=n,this.hour=i,this.minute=s,this.second=o}static parse(e){let t=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[n=0,i=0,s=0,o=0,a=0,d=0]=Se(e,t,"A moment is written as 2024-03-12T08:30:00.");return new r(n,i,s,o,a,d)}static fromInstant(e,t){let n=new Date(e.getTime()+me(
t)*6e4);return new r(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate(),n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds())}toInstant(e){let t=new Date(0);return t.
setUTCFullYear(this.year,this.month-1,this.day),t.setUTCHours(this.hour,this.minute-me(e),this.second),t}get date(){return new V(this.year,this.month,this.day)}get time(){
return new G(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},fe=class r{year;month;constructor(e,t){Te(
ge(e,t,1)),this.year=e,this.month=t}static parse(e){let[t=0,n=0]=Se(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(t,n)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${w(this.year,4)}-${w(this.month)}`}toJSON(){
return this.toString()}};function me(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var g=class r{above;below;constructor(e,t){this.above=t<0n?-e:e,this.below=t<0n?-t:t}static of(e){let[t="",n=""]=e.split(".");return new r(BigInt(t+n),10n**BigInt(
n.length))}plus(e){return new r(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new r(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let t=this.
above*e.below,n=e.above*this.below;return t<n?-1:t>n?1:0}rounded(e){let t=this.absolute().above,n=String((2n*t*10n**BigInt(e)+this.below)/(2n*this.below)).padStart(
e+1,"0"),i=`${n.slice(0,-e)}.${n.slice(-e)}`.replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&i!=="0"?`-${i}`:i}absolute(){return this.above<0n?new r(-this.
above,this.below):this}};var nr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,B=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let t=String(e);if(!nr.test(t))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(t)?t.slice(1):t)}static kept(e){return new r(e)}compare(e){
return g.of(this.digits).compare(g.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var h=class extends Error{},p=class{text;constructor(e){this.text=e}},y=class{items=[];start;end=0;constructor(e){this.start=e}},f=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function Ut(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof p?"number":r instanceof y?"list":"obje\
ct"}function T(r){return r!==null&&r!==""}var rr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function pe(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!rr.test(r)}var ir=/["\\\u0000-\u001f\ud800-\udfff]/;function x(r){return ir.test(r)?JSON.stringify(r):`"${r}"`}function O(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var Ht={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
n html":["Đây là trang HTML (thường là trang báo lỗi của máy chủ hay proxy), không phải JSON. Hãy kiểm tra địa chỉ và nơi gửi.","T\
his is an HTML page (often the error page of a server or proxy), not JSON. Check the address and the sender."],"json xml":["Đây là XML, không phải JSON. Hãy gửi\
 gói tin dạng JSON.","This is XML, not JSON. Send the message as JSON."],"json zip":["Đây là tệp Excel, Word hoặc tệp nén (ZIP), không phải JSON. Hãy gửi gói\
 tin dạng JSON.","This is an Excel file, a Word file or an archive (ZIP), not JSON. Send the message as JSON."],"json pdf":["Đây là tệp PDF, không phải JSON. \
Hãy gửi gói tin dạng JSON.","This is a PDF file, not JSON. Send the message as JSON."],"json ole":["Đây là tệp Office kiểu cũ (.doc, .xls), không phải JSO\
N. Hãy gửi gói tin dạng JSON.","This is a legacy Office file (.doc, .xls), not JSON. Send the message as JSON."],"json utf-16":["Dữ liệu được mã hoá bằng \
UTF-16, không phải UTF-8. Hãy gửi bằng UTF-8.","The document is encoded in UTF-16, not in UTF-8. Send it in UTF-8."],"json bom":["Dữ liệu bắt đầu bằng d\
ấu thứ tự byte (BOM). Hãy gửi UTF-8 không có BOM.","The document starts with a byte order mark (BOM). Send UTF-8 without a BOM."],"json bytes":["Dữ l\
iệu lớn hơn giới hạn {max} byte. Hãy chia nhỏ rồi gửi lại.","The document is larger than the limit of {max} bytes. Split it and send the parts\
."],"json items":["Các danh sách có tổng cộng hơn {max} phần tử, kể từ dòng {line}, cột {column} (byte {byte}). Hãy chia nhỏ rồi gửi lại.",
"The lists have more than {max} items in total; the limit is exceeded at line {line}, column {column} (byte {byte}). Split the document and send the parts."],"j\
son levels":["Dữ liệu lồng nhau sâu hơn {max} cấp, tại dòng {line}, cột {column} (byte {byte}). Hãy bớt cấp lồng nhau.","The document is n\
ested more than {max} levels deep at line {line}, column {column} (byte {byte}). Reduce the nesting."],"json number":["Có số dài hơn 100 ký tự, tại dòng {line},\
 cột {column} (byte {byte}). Hãy sửa số đó.","A number is longer than 100 characters at line {line}, column {column} (byte {byte}). Correct the number."],
"json utf-8":["Có byte không thuộc ký tự UTF-8 nào, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi bằng UTF-8.","Invalid UTF-8 at line {\
line}, column {column} (byte {byte}). Send the document in UTF-8."],"json surrogate":["Nửa cặp mã \\ud800–\\udfff đứng lẻ, tại dòng {line}, cột {column} (byte {by\
te}). Hãy gửi ký tự nguyên vẹn.","Unpaired surrogate (\\ud800–\\udfff) at line {line}, column {column} (byte {byte}). Send complete characters."],"js\
on repeated-key":["Một khoá lặp lại trong cùng một đối tượng, tại dòng {line}, cột {column} (byte {byte}). Hãy để mỗi khoá một lần.",
"A key is repeated in the same object at line {line}, column {column} (byte {byte}). Send each key once."],"json not-a-number":["JSON không có NaN, Infinity hay\
 undefined, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi null hoặc bỏ khoá đó.","JSON has no NaN, Infinity or undefined, but one was foun\
d at line {line}, column {column} (byte {byte}). Send null or omit the key."],"json control":["Ký tự điều khiển (như xuống dòng, tab) đứng nguyên trong văn bản,\
 tại dòng {line}, cột {column} (byte {byte}). Hãy viết thành \\n, \\t hoặc \\u00xx.","Unescaped control character (such as a line break or a tab) in \
a string at line {line}, column {column} (byte {byte}). Write it as \\n, \\t or \\u00xx."],"json escape":["Dấu \\ mở đầu một dãy mà JSON không biết, tại dòng {li\
ne}, cột {column} (byte {byte}). Hãy viết \\\\ cho chính dấu đó.","Invalid escape sequence at line {line}, column {column} (byte {byte}). Write \\\\ for\
 a backslash."],"json cut":["Dữ liệu kết thúc giữa chừng, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi lại toàn bộ.","The docume\
nt ends before it is complete, at line {line}, column {column} (byte {byte}). Send the whole document again."],"json trailing":["Sau văn bản JSON còn ký tự thừa\
, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi đúng một văn bản JSON.","Unexpected content after the JSON document at line {line}, column\
 {column} (byte {byte}). Send exactly one JSON document."],"json syntax":["Sai cú pháp JSON, tại dòng {line}, cột {column} (byte {byte}). Hãy sửa nơi gửi.",
"JSON syntax error at line {line}, column {column} (byte {byte}). Fix the sender."],required:["{field}: thiếu giá trị bắt buộc. Hãy điền trường này.",
"{field}: a required value is missing. Provide a value."],"required blank":["{field}: chỉ có khoảng trắng, trong khi giá trị này là bắt buộc. Hãy điền trường nà\
y.","{field}: contains only blanks, but a value is required. Provide a value."],"required present":["{field}: khoá này phải luôn được gửi, kể cả khi không có gi\
á trị. Khi không có giá trị, hãy gửi {empty}.","{field}: this key must always be sent, even without a value. If there is no value, send {empty}."],"r\
equired service":["Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ.","It is not clear which service the message belongs to. Specify the\
 service."],type:["{field}: cần {expected}, nhưng nhận được {met}. Hãy gửi đúng kiểu.","{field}: expected {expected}, got {met}. Send the expect\
ed type."],form:["{field}: đã hiểu, nhưng dạng chuẩn là {expected}. Hãy sửa nơi gửi.","{field}: understood, but the standard form is {expected}.\
 Fix it at the sender."],"form blank":["{field}: chỉ có khoảng trắng. Hãy điền giá trị hoặc bỏ trường này.","{field}: contains only blanks\
. Provide a value or omit the field."],"form broken":["{field}: có ký tự hỏng (U+FFFD hoặc U+0080–U+009F), dấu hiệu của việc đọc sai bảng mã. Hãy sửa bảng mã ở \
nơi gửi.","{field}: contains broken characters (U+FFFD or U+0080–U+009F), a sign of a wrong encoding. Fix the encoding at the sender."],"form decomposed":[
"{field}: dấu tiếng Việt đứng tách khỏi chữ. Hãy gửi chữ dựng sẵn (Unicode NFC).","{field}: accents are separate from their letters. Send\
 composed characters (Unicode NFC)."],"form bom":["{field}: dữ liệu bắt đầu bằng dấu thứ tự byte (BOM), đã bỏ qua. Hãy gửi UTF-8 không có BOM.",
"{field}: the document starts with a byte order mark (BOM), which was ignored. Send UTF-8 without a BOM."],"form encoded-twice":["{field}: gói tin nằm trong một\
 văn bản (mã hoá JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.","{field}: understood, but the message was sent as a string (encoded as JSON tw\
ice). Send the message itself."],format:["{field}: sai dạng, cần {expected}. Hãy sửa giá trị.","{field}: wrong format, expected {expected}. Correct th\
e value."],length:["{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.","{field}: must be {min} to {max} characters long. Corre\
ct the value."],"length/min":["{field}: phải dài ít nhất {min} ký tự. Hãy sửa giá trị.","{field}: must be at least {min} characters long. Correct\
 the value."],"length/max":["{field}: không được dài quá {max} ký tự. Hãy sửa giá trị.","{field}: must be at most {max} characters long. Correct\
 the value."],pattern:["{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.","{field}: does not match the pattern {pattern}. Correct the value."],range:[
"{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.","{field}: must be between {min} and {max}. Correct the value."],"range/min":["{field}\
: không được nhỏ hơn {min}. Hãy sửa giá trị.","{field}: must not be less than {min}. Correct the value."],"range/max":["{field}: không được lớn hơ\
n {max}. Hãy sửa giá trị.","{field}: must not be greater than {max}. Correct the value."],"range/since":["{field}: không được trước {min}. Hãy sửa giá trị\
.","{field}: must not be before {min}. Correct the value."],"range/until":["{field}: không được sau {max}. Hãy sửa giá trị.","{field}: must not be af\
ter {max}. Correct the value."],"range year":["{field}: năm trước {min}, thường là ngày trống của cơ sở dữ liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không c\
ó.","{field}: the year is before {min}, often the empty date of a database. Correct the value, or omit the field if there is no value."],"range digits":["{fiel\
d}: quá nhiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits: {digits} allowed, got {met}. Correct \
the value."],"range whole":["{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}\
: too many digits before the decimal point: {digits} allowed, got {met}. Correct the value."],"range scale":["{field}: quá nhiều chữ số sau dấu chấm: cho phép {\
scale}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits after the decimal point: {scale} allowed, got {met}. Correct the value."],code:[
"{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.","{field}: the code is not in table {table} of editi\
on {edition}. Use a code from the table."],"code retired":["{field}: mã của bảng {table} đã ngừng dùng trong lần ban hành {edition}. Hãy dùng mã còn hiệu lực.",
"{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code fixed":['{field}: phải là "{expected}". Hãy sửa giá trị.',
'{field}: must be "{expected}". Correct the value.'],"code service":["Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.","No service\
 has this name. Check the service name."],"code ambiguous":["Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tha\
m số.","Several services have this name, and the parameters do not show which one is meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ \
{wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.","This message belongs to service {wire}, not to {expected}. Send it to the correct\
 service."],items:["{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.","{field}: must have {min} to {max} items. Correct the list\
."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.","{field}: must have at least {min} items. Correct the list."],"items\
/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{field}: must have at most {max} items. Correct the list."],unique:["{fiel\
d}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{field}: {key} is repeated in the list. Send each value once."],unknown:[
"Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.","The field is not in the specification; it was kept as receive\
d. Check the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {edition}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.",
"{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:["{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
"{field}: understood, but sent under another name. Use the name {wire}."]},Oe={near:["Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là:\
 {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tính được: {computed}.","Given: {stated}; computed: {computed}."],clause:[
"Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[", dòng {row}",", row {row}"]},Kt={number:["một số","a number"],text:[
"văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một đối t\
ượng","an object"]},_t={text:["văn bản trong ngoặc kép","a string"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạn\
g base64 trong ngoặc kép","base64 content in quotes"],json:["một giá trị JSON","a JSON value"],"code text":["mã trong ngoặc kép","a code in quotes"],
"code number":["mã viết bằng số không có ngoặc kép","a code written as a number without quotes"],"code either":["mã, viết bằng số hoặc trong ngoặc k\
ép","a code, written as a number or in quotes"],"integer text":['số nguyên trong ngoặc kép, như "12"','an integer in quotes, such as "12"'],"integer num\
ber":["số nguyên không có ngoặc kép, như 12","an integer without quotes, such as 12"],"integer either":['số nguyên, như 12 hoặc "12"','an integer\
, such as 12 or "12"'],"decimal text":['số trong ngoặc kép, như "{example}"','a number in quotes, such as "{example}"'],"decimal number":["số không có ngo\
ặc kép, như {example}","a number without quotes, such as {example}"],"decimal either":['số, như {example} hoặc "{example}"','a number, such as {example\
} or "{example}"'],"exact text":['số có đúng {scale} chữ số sau dấu chấm, trong ngoặc kép, như "{example}"','a number with exactly {scale} digi\
ts after the decimal point, in quotes, such as "{example}"'],"exact number":["số có đúng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}",
"a number with exactly {scale} digits after the decimal point, without quotes, such as {example}"],"exact either":['số có đúng {scale} chữ số sau dấu chấm, như \
{example} hoặc "{example}"','a number with exactly {scale} digits after the decimal point, such as {example} or "{example}"'],percent:['phần trăm không có dấu\
 %, trong ngoặc kép, như "99.5"','a percentage without the % sign, in quotes, such as "99.5"'],"percent sign":['phần trăm có dấu %, trong ngoặc kép, như "99\
.5%"','a percentage with the % sign, in quotes, such as "99.5%"'],date:['ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024','a date writt\
en as {pattern}, such as "{example}" for 12 March 2024'],datetime:['thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024',
'a date and time written as {pattern}, such as "{example}" for 08:15:02 on 12 March 2024'],minutes:['thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12\
 tháng 3 năm 2024','a date and time written as {pattern}, such as "{example}" for 08:15 on 12 March 2024'],month:['tháng dạng {pattern}, như "{example}" cho t\
háng 3 năm 2024','a month written as {pattern}, such as "{example}" for March 2024'],time:['giờ trong ngày dạng {pattern}, như "{example}"','a time of d\
ay written as {pattern}, such as "{example}"'],flag:["true hoặc false, không có ngoặc kép","true or false, without quotes"],"flag text":['"{true}" hoặc "\
{false}"','"{true}" or "{false}"'],list:["một danh sách","a list"],record:["một đối tượng","an object"],message:["một gói tin (một đối tượng)",
"a message (an object)"]};var L=class{neutral;words;constructor(e,t){this.neutral=e,this.words=t}},sr={vi:"JSON",en:"JSON"},zt=/\{([a-z]+)\}/g,or=["near","candidates","computed"],Ee={name:sr,
label:null,source:null,record:null},u=class{key;own;blanks;near;constructor(e,t={},n=null,i=null){this.key=e,this.blanks=t,this.near=n,this.own=i}about(e,t){let n=this.
values(),i=o=>{let a=o==="field"?e.name[t]:n[o];return a instanceof L?a.words[t]:a??""},s=this.texts().map(o=>ne(o[t],i));return[...this.own===null?[]:[this.own[t]],
...s].join(" ")}limits(){let e=this.values(),t={},n=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];n!==void 0&&(t.reason=n);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(zt)])){let s=e[i];i!=="field"&&(t[i]=s instanceof L?s.neutral:s??"")}return t}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),t=or.filter(n=>n in e).map(n=>re(Oe,n));return this.own===null?[re(Ht,this.key),
...t]:t}};function E(r,e){let t=Ut(r);return new u("type",{expected:e,met:new L(t,re(Kt,t))})}function F(r,e=r){return new L(e,re(_t,r))}function ie(r,{min:e,max:t},n=[
"min","max"]){let i={...e===void 0?{}:{min:String(e)},...t===void 0?{}:{max:String(t)}};return e!==void 0&&t!==void 0?new u(r,i):new u(`${r}/${e===void 0?n[1]:n[0]}`,
i)}function Wt(r,e){let{row:t,confidence:n}=r,i=t===void 0?"":ne(re(Oe,"row")[e],()=>t),s={place:r[e],row:i,confidence:n};return ne(re(Oe,"clause")[e],o=>s[o]??
"")}function ne(r,e){return r.replace(zt,(t,n)=>e(n))}function re(r,e){let[t,n]=r[e]??["",""];return{vi:t,en:n}}var Ne=class r{path;rule;severity;#e;#t;constructor(e,t,n,i,s){this.path=e,this.rule=t,this.severity=n,this.#e=i,this.#t=s}static fromJSON(e){let t=typeof e=="s\
tring"?JSON.parse(e):e,{path:n,rule:i,severity:s,sentence:o,label:a,source:d,limits:l}=dr(t),c={name:Ee.name,label:a??null,source:d??null,record:null},m={path:n,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...l===void 0?{}:{limits:{...l}}};return new r(n,i,s,c,m)}get sentenceVi(){return this.#r("vi")}get sentenceEn(){return this.#r(
"en")}get messageVi(){return this.#n("vi")}get messageEn(){return this.#n("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#t instanceof u?this.#t.limits():this.#t.limits??{}}toJSON(){let{path:e,rule:t,severity:n,label:i,source:s,limits:o}=this;
return{path:e,rule:t,severity:n,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:ar(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#r(e){
return this.#t instanceof u?this.#t.about(this.#e,e):this.#t.sentence[e]}#n(e){let{source:t}=this;return t===null?this.#r(e):`${this.#r(e)} ${Wt(t,e)}`}};function ar({
vi:r,en:e,row:t,confidence:n}){return t===void 0?{vi:r,en:e,confidence:n}:{vi:r,en:e,row:t,confidence:n}}function dr(r){let e=r,{path:t,rule:n,severity:i,sentence:s,
label:o,source:a,limits:d}=e??{},l=[t,n,s?.vi,s?.en,...d?Object.values(d):[]];if(l.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!l.every(c=>typeof c==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var Vt=new TextEncoder;function P(r){if(!/[\ud800-\udfff]/.test(r))return Vt.encode(r);let e=[...r].map(t=>{let n=t.codePointAt(0)??0;return n>=55296&&n<=57343?
Uint8Array.of(224|n>>12,128|n>>6&63,128|n&63):Vt.encode(t)});return lr(e)}function lr(r){let e=new Uint8Array(r.reduce((n,i)=>n+i.length,0)),t=0;for(let n of r)
e.set(n,t),t+=n.length;return e}function se(r){return String.fromCharCode(...r)}function je(r){return r===32||r===9||r===10||r===13}function Gt(r){let e=0;for(;e<
r.length;){let t=ur(r,e);if(t===0)return e;e+=t}return e}function ur(r,e){let t=r[e]??0;if(t<128)return 1;let n=t>=194&&t<=223?2:t>=224&&t<=239?3:t>=240&&t<=244?
4:0;for(let a=1;a<n;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,s=t===224&&i<160||t===240&&i<144,o=t===237&&i>159||t===244&&i>143;return s||o?0:n}var ye=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,cr=/[^" \t\n\r]*/y,$=/[ \t\n\r]*/y,hr=/[\ud800-\udfff]/u,fr={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},q=34,Me=92,Yt=44,mr=58,Zt=91,Qt=93,en=123,tn=125,gr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function nn(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&P(r).length>e||hr.test(r))throw new h;return r}if(r.length>e)throw new h;try{return gr.decode(r)}catch{throw new h}}function j(r,e,t){let n=new ct(
r,e,t);return{root:n.document(),text:r,mayBeOdd:n.mayBeOdd}}var ct=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,t,n){this.text=e,this.levels=t,this.items=
n}document(){let e=this.value(this.next());if(this.next(),this.at<this.text.length)throw new h;return e}next(){let e=this.text,t=e.charCodeAt(this.at);for(;t===
32||t===10||t===13||t===9;)this.at+=1,t=e.charCodeAt(this.at);return t}value(e){switch(e){case q:return this.string();case en:return this.object();case Zt:return this.
list();case 116:return this.word("true",!0);case 102:return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){
let e=new f(this.at),t=e.members;this.begin();let n=this.next();for(;n!==tn;){if(t.size>0&&(this.take(n,Yt),n=this.next()),n!==q)throw new h;let i=this.string();
this.take(this.next(),mr);let s=this.value(this.next()),o=t.size;if(t.set(i,s).size===o)throw new h;n=this.next()}return this.end(),e.end=this.at,e}list(){let e=new y(
this.at),t=e.items;this.begin();let n=this.next();for(;n!==Qt;){if(t.length>0&&(this.take(n,Yt),n=this.next()),this.items-=1,this.items<0)throw new h;t.push(this.
value(n)),n=this.next()}return this.end(),e.end=this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new h}end(){this.at+=1,this.levels+=1}take(e,t){
if(e!==t)throw new h;this.at+=1}word(e,t){if(!this.text.startsWith(e,this.at))throw new h;return this.at+=e.length,t}number(){if(ye.lastIndex=this.at,!ye.test(this.
text)||ye.lastIndex-this.at>100)throw new h;let e=this.text.slice(this.at,ye.lastIndex);return this.at=ye.lastIndex,new p(e)}string(){let e=this.text,t=this.at+
1;for(let n=t;;n+=1){let i=e.charCodeAt(n);if(i===q)return this.at=n+1,e.slice(t,n);if(i===Me)return this.at=n,this.escaped(e.slice(t,n));if(!(i>=32))throw new h;
i>=128&&pr(i)&&(this.mayBeOdd=!0)}}escaped(e){let t=this.text,n=e;for(;;){n+=this.escape();let i=this.at,s=t.charCodeAt(this.at);for(;s>=32&&s!==q&&s!==Me;)this.
at+=1,s=t.charCodeAt(this.at);if(n+=t.slice(i,this.at),s===q)return this.at+=1,this.mayBeOdd=!0,n;if(s!==Me)throw new h}}escape(){let e=this.text.charAt(this.at+
1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new h;return this.at+=2,fr[e]??e}let t=this.unit();if(t<55296||t>57343)return String.fromCharCode(t);let n=t<=
56319&&this.text.startsWith("\\u",this.at)?this.unit():0;if(n<56320||n>57343)throw new h;return String.fromCharCode(t,n)}unit(){let e=this.text.slice(this.at+2,
this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new h;return this.at+=6,parseInt(e,16)}};function pr(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function Ce(r,e,t,n){
return sn(r,n)??be(yr(r.text,e,t))}function rn(r,e,t){return sn(r,e.items[t]??null)??be(br(r.text,e,t))}function sn({text:r},e){return e instanceof p?e.text:e instanceof y||e instanceof f?be(r.slice(e.start,e.end)):typeof e=="string"?T(e)&&r.includes("\\")?null:x(
e):String(e)}function yr(r,e,t){let n=e.start+1;for(;;){let i=N($,r,n),s=ht(r,i),o=N($,r,N($,r,s)+1),a=I(r,o);if(JSON.parse(r.slice(i,s))===t)return r.slice(o,a);
n=N($,r,a)+1}}function br(r,e,t){let n=N($,r,e.start+1);for(let i=0;i<t;i+=1)n=N($,r,N($,r,I(r,n))+1);return r.slice(n,I(r,n))}function I(r,e){let t=0,n=e;do{let i=r.
charCodeAt(n);i===q?n=ht(r,n):i===en||i===Zt?(t+=1,n+=1):i===tn||i===Qt?(t-=1,n+=1):n=t===0?xr(r,n):n+1}while(t>0);return n}var wr=/[^\]},: \t\n\r]*/y;function xr(r,e){
return N(wr,r,e)}function be(r){let e="",t=0;for(;t<r.length;){let n=r.charCodeAt(t)===q?ht(r,t):N(cr,r,t);e+=r.slice(t,n),t=N($,r,n)}return e}function N(r,e,t){
return r.lastIndex=t,r.test(e),r.lastIndex}function ht(r,e){let t=e+1;for(;r.charCodeAt(t)!==q;)t+=r.charCodeAt(t)===Me?2:1;return t+1}var vr=Symbol.for("nodejs.util.inspect.custom");function Ae(r,e){Object.defineProperty(r,vr,{value(t,n,i){return e(this,s=>i(s,n))}})}var v=class r{text;constructor(e){this.text=e}static parse(e){try{j(e,64,1e6)}catch(t){throw t instanceof h?new SyntaxError("Not exactly one valid JSON document\
."):t}return new r(be(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ae(v.prototype,String);var U=/^-?(?:0|[1-9][0-9]*)$/,k=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;constructor(e,t){this.type=e,this.subject=t}plain(e){
return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return M(this.type)}judged(e,t,n,i,s){for(let o of this.judgements)
o(t,n,i,s);return e}wrongType(e,t,n,i){t.add(n+i,"type","error",E(e,this.expected),this.subject)}wrongFormat(e,t,n){e.add(t+n,"format","error",new u("format",{expected:this.
expected}),this.subject)}inexact(e,t,n){e.add(t+n,"form","warning",new u("form",{expected:this.expected}),this.subject)}refused(){let{wire:e}=this.subject.label??
{wire:""};return new TypeError(`${e}: expected ${this.expected.words.en}.`)}};function M(r){let{words:e}=F(r.expected??r.kind),t=n=>String(r[n]);return new L(r.
phrase??r.kind,{vi:ne(e.vi,t),en:ne(e.en,t)})}var kr=/[\u0300-\u036f]/,Rr=/[\ufffd\u0080-\u0084\u0086-\u009f]/,Sr=/^[A-Za-z0-9+/]*$/,Tr="AQgw",Or="AEIMQUYcgkosw048",oe=class extends k{mayBeBlank=!0;takesEmptyItem=!0;read(e,t,n,i){
return typeof e=="string"?((t.document.mayBeOdd||pe(e))&&this.oddness(e,t,n,i),this.judgements.length===0?e:this.judged(e,e,t,n,i)):t.tolerant&&e instanceof p&&
U.test(e.text)?(this.inexact(t,n,i),this.judged(e.text,e.text,t,n,i)):this.wrongType(e,t,n,i)}plain(e){return e}write(e){return x(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,t,n,i){let s=pe(e)?"form blank":Rr.test(e)?"form broken":kr.test(e)?"form decomposed":null;s!==null&&t.add(n+i,"form",
"warning",new u(s),this.subject)}},Ie=class extends oe{takesEmptyItem=!1;read(e,t,n,i){return typeof e=="string"?super.read(e,t,n,i):this.wrongType(e,t,n,i)}},Je=class extends oe{mayBeBlank=!1;takesEmptyItem=!1;read(e,t,n,i){
return typeof e!="string"?this.wrongType(e,t,n,i):Er(e)?this.judged(e,e,t,n,i):this.wrongFormat(t,n,i)}};function Er(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,t=r.slice(0,r.length-e);if(r.length%4!==0||!Sr.test(t))return!1;let n=t.slice(-1);return e===0||(e===2?Tr:Or).includes(n)}var X=class extends k{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof v))throw this.refused();return e}};var Nr=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function H(r){let[e="",...t]=r.split("_"),n=e+t.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return Nr.includes(
n)?`${n}_`:n}var an=JSON.rawJSON;function ln(r){return ft(j(r,512,Math.max(1e6,r.length)).root)}function ft(r){return r instanceof p?jr(r.text):r instanceof y?r.items.map(ft):
r instanceof f?Object.fromEntries([...r.members].map(([e,t])=>[e,ft(t)])):r}function jr(r){let e=Number(r);if(String(e)===r)return e;if(an!==void 0)return an.call(
JSON,r);if(!Mr(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function Mr(r,e){let[
t,n]=[dn(r),dn(e)];return t!==null&&n!==null&&t[0]===n[0]&&t[1]===n[1]}function dn(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,t="",n="",i="",s="0"]=e,o=(n+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[t+a,Number(s)-i.length+o.length-a.length]}var b=class extends Error{reason;at;constructor(e,t){super(),this.reason=e,this.at=t}},Cr=["NaN","Infinity","-Infinity","undefined"],un={t:"true",f:"false",n:"n\
ull"},Ar={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Fr=92,Ir=34,Jr=new TextDecoder("utf-8",{ignoreBOM:!0}),Be=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,t,n){
this.bytes=e,this.limits=t,this.begin(e,n)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,t){return this.begin(e,0),this.isFresh=t,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,t){this.bytes=e,this.at=t,this.end=Gt(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(t){if(t instanceof
b)return{reason:t.reason,at:t.at};throw t}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let t=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let n=this.string();if(e.has(n))throw new b("repeated-key",t);e.add(n)}value(e){this.space();let t=this.peek();if("NIu-".includes(t)&&Cr.some(
n=>this.isAt(n)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(t))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(t==="["||t==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(t===
"["?null:new Set),this.isFresh=!0}else t==='"'?this.string():t in un?[...un[t]??""].forEach(n=>this.take(n)):this.number()}string(){this.at+=1;let e="",t=this.at;
for(;;){let n=this.at<this.end?this.bytes[this.at]??0:0;if(n>=32&&n!==Ir&&n!==Fr){this.at+=1;continue}e+=Jr.decode(this.bytes.subarray(t,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),t=this.at}}escape(){let e=this.at;this.at+=1;let t=this.peek();if(t===
"u")return this.unit(e);let n=Ar[t];if(n===void 0)throw new b("escape",e);return this.at+=1,n}unit(e){let t=this.digitsOfUnit(e);if(t<55296||t>57343)return String.
fromCharCode(t);let n=se(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(t>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(n))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(t,this.digitsOfUnit(e))}digitsOfUnit(e){let t="";for(let n=0;n<4;n+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);t+=i}return this.at+=1,parseInt(t,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,t){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-t>100)throw new b("number",t);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&se(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&je(this.bytes[this.at]);)this.at+=1}};function Le(r,e){if(Pe(r)>100)return null;let t=hn(r),n=e.map(hn),i=n.findIndex(a=>a.join("")===t.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return n.forEach(
(a,d)=>{let l=Dr(t,a,s);l<s&&2*l<Math.min(t.length,a.length)&&(s=l,o=e[d]??null)}),o}function mn(r,e){if(Pe(r)>100)return null;let t=fn(r);return e.find(n=>n!==
r&&fn(n)===t)??null}function Z(r){let e=0,t=r.length;for(;e<t&&cn(r.charCodeAt(e));)e+=1;for(;t>e&&cn(r.charCodeAt(t-1));)t-=1;return r.slice(e,t)}function mt(r){
return r.replace(/^0+(?=[^])/u,"")}function Pe(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function cn(r){return r===32||r>=9&&r<=13}function qe(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function hn(r){return[...qe(r).replace(/[_\-\t-\r ]/g,"")]}function fn(r){return mt(qe(Z(r)))}function Dr(r,e,t){if(Math.
abs(r.length-e.length)>=t)return t;let n=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of r.entries()){let o=[i+1];for(let[a,d]of e.entries()){let l=(n[a]??
0)+(s===d?0:1);o.push(Math.min(l,(n[a+1]??0)+1,(o[a]??0)+1))}if(n=o,Math.min(...n)>=t)return t}return n[e.length]??t}var gn=[239,187,191],Br=["<!doctype html","<html","<head","<body"],Lr=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],gt=class r{lines;characters;size;constructor(e=0,t=0,n=0){
this.lines=e,this.characters=t,this.size=n}static top(e){return pn(e)?new r(0,-1):new r}behind(e){let t=0,n=this.characters;for(let i of e)i===10?(t+=1,n=0):(i&
192)!==128&&(n+=1);return new r(this.lines+t,n,this.size+e.length)}};function pn(r){return gn.every((e,t)=>r[t]===e)}function yn(r,e,t){let{reason:n,at:i}=qr(r,
e,t);return Pr(n,i===null?null:gt.top(r).behind(r.subarray(0,i)),e)}function Pr(r,e,t){let n=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:t.maxBytes,levels:t.maxLevels,items:t.maxItems}[r];return new u(`json ${r}`,s===void 0?n:{...n,max:String(s)})}function qr(r,e,t){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let n=pn(r)?gn.length:0,i=$r(r.subarray(n))??(n>0&&!t?"bom":null);return i===null?new Be(r,e,n).document():{reason:i,at:null}}function $r(r){let e=0;for(;je(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let n=qe(se(r.subarray(e,e+14)));return Br.some(i=>n.startsWith(i))?"html":
"xml"}if(Ur([r[0],r[1]]))return"utf-16";let t=se(r.subarray(0,8));return Lr.find(([n])=>t.startsWith(n))?.[1]??null}function Ur([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var ae=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Hr=Object.freeze([]),pt=class{valid;value;findings;truncated;index;#e;constructor(e,t,n,i,s,o){this.valid=e,this.value=t,this.findings=n.length===
0?Hr:Object.freeze(n),this.truncated=i,this.index=s,this.#e=o}get json(){return this.#e===null?null:this.#e()}orThrow(){if(!this.valid)throw new ae(this.findings);
return this.value}};function de(r,e,t,n=null,i=null){return new pt(r!==void 0,r??null,e,t,n,i)}var $e=class{items;findings;valid;truncated;constructor(e,t,n,i){
this.items=e,this.findings=t,this.valid=n,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new ae(
this.findings);return this.values}};var Kr=Object.freeze([]);function Q(r,e){return r[0]<=e&&e<=r[1]}var we=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,t){
this.document=e,this.tolerant=t.tolerant,this.edition=t.edition,this.limit=t.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,t,n,i,s=Ee){n==="error"&&
(this.errors+=1),this.findings.push(new Ne(e,t,n,s,i))}cut(e){let t=e===0?this.findings:this.findings.slice(e);if(t.length<=this.limit)return t;let n=t.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-n,0)};return t.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,t,n){let{kept:i}=this;i?.push({value:t,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:n})}since(e){return this.findings.
length===e?Kr:this.cut(e).slice()}},R="request",S="response";var He={root:null,text:"",mayBeOdd:!1};function K(r,e,t){let n=le(e,r.regulation.options(t)),i=n.document.root;if(n.document===He)return de(void 0,n.cut(0),!1);
let s=i instanceof f?r.table.read(i,n,"").value:yt(i,n,"record",r.id);return de(n.errors===0?s:void 0,n.cut(0),n.isCut(0))}function bn(r,e,t){let n=le(e,r.regulation.
options(t)),i=n.document.root;n.kept=[],n.document!==He&&_r(r,i,n);let s=bt(n.kept,n.document);return new $e(s,n.cut(0),n.errors===0,n.isCut(0))}function _r(r,e,t){
e instanceof f&&t.tolerant?(t.add("","form","warning",new u("form",{expected:F("list",`list of ${r.id}`)})),Ue([e],r.table,t)):e instanceof y?Ue(e.items,r.table,
t):yt(e,t,"list",`list of ${r.id}`)}function Ue(r,e,t){let n=[];r.forEach((i,s)=>{let o=t.findings.length;t.kept=null;let a=i instanceof f?e.read(i,t,`/${s}`).value:
yt(i,t,"record",e.id,`/${s}`);n.push({value:a,findings:t.since(o),truncated:t.isCut(o),index:s,node:i})}),t.kept=n}function yt(r,e,t,n,i=""){e.add(i,"type","err\
or",E(r,F(t,n)))}function bt(r,e){return Object.freeze((r??[]).map(({value:t,findings:n,truncated:i,index:s,node:o})=>de(t,n,i,s,()=>zr(e,o))))}function le(r,e){
try{let t=nn(r,e.maxBytes),n=e.tolerant&&t.startsWith("\uFEFF"),i=new we(j(n?t.slice(1):t,e.maxLevels,e.maxItems),e);return n&&i.add("","form","warning",new u("\
form bom")),i}catch(t){if(!(t instanceof h))throw t;let n=typeof r=="string"?P(r):r,i=new we(He,e);return i.add("","json","error",yn(n,e,e.tolerant)),i}}function wn(r){
return r.document!==He}function zr({text:r},e){return e instanceof f||e instanceof y?P(r.slice(e.start,e.end)):P(e instanceof p?e.text:JSON.stringify(e))}var J=class{values;unknown;constructor(e,t){this.values=e,this.unknown=t}};var Wr=new Map,ue=class r{static record;constructor(e){let t=this.constructor.record,{values:n,unknown:i}=e instanceof J?e:Gr(t,e),{properties:s}=t.table,o=this;
for(let a=0;a<s.length;a+=1){let d=n[a];d!==void 0&&(o[s[a]]=d)}i!==null&&(o.unknown=i),Object.freeze(this)}static read(e,t){return K(this.record,e,t)}static readList(e,t){
return bn(this.record,e,t)}validate(e={}){return K(_(this),this.toJsonString(),e).findings}toJson(){return P(this.toJsonString())}toJsonString(){return _(this).
table.write(this)}toJSON(){return ln(this.toJsonString())}with(e){let t=this.constructor;return new t({...this,...vn(_(this),e)})}equals(e){return this===e||e instanceof
r&&_(e)===_(this)&&kn({...this},{...e})}toString(){return`[${_(this).id}]`}};Object.defineProperty(ue.prototype,"unknown",{value:Wr,writable:!0,configurable:!0});
Ae(ue.prototype,Vr);function Vr(r,e){let{fields:t,properties:n}=_(r).table,i=r,s=t.flatMap(({entry:o},a)=>{let d=n[a]??"";return o.sensitive===!0||i[d]===void 0?
[]:[[d,i[d]]]});return`${_(r).id} ${e(Object.fromEntries(s))}`}function _(r){return r.constructor.record}function vn(r,e){let t=new Map(Object.entries(r.former).
map(([n,i])=>[H(n),H(i)]));return t.size===0?e:Object.fromEntries(Object.entries(e).map(([n,i])=>[t.get(n)??n,i]))}function Gr(r,e){let{table:t}=r,{unknown:n,...i}=vn(
r,e),s=t.properties.map((a,d)=>{let l=i[a],c=t.fields[d];return l===void 0?Yr(t,d):c?.take(l)}),o=Object.keys(i).find(a=>!t.properties.includes(a));if(o!==void 0)
throw new TypeError(`${r.id} has no ${o}.`);return new J(s,Xr(n))}function Yr(r,e){let{fixed:t}=r.fields[e]?.constraints??{};return t===void 0?void 0:t.is}function Xr(r){
if(r===void 0)return null;let t=(r instanceof Map?[...r]:Object.entries(r)).map(([n,i])=>{if(!(i instanceof v))throw new TypeError("Unknown members are raw JSON\
.");return[n,i]});return t.length===0?null:new Map(t)}function kn(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===null)return!1;
if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[t,n]=[xn(r),xn(e)];return t.length===n.length&&t.every(([i,s],o)=>n[o]?.[0]===i&&kn(s,n[o]?.[1]))}
function xn(r){return r instanceof Map?[...r]:Object.entries(r)}var wt=/yyyy|MM|M|dd|d|HH|mm|ss/g,Zr={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},En=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Qr="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Rn={y:0,M:1,d:2,H:3,m:4,s:5};function _e(r){return r.pattern!==void 0}var Ke=class extends k{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,t,n,i){
super(e,t),this.pattern=e.pattern??"",this.tokens=this.pattern.match(wt)??[],this.literals=this.pattern.split(wt),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${jn(e)}$`),this.accepts=n,this.zone=i}read(e,t,n,i){if(typeof e!="string")return this.wrongType(e,t,n,i);let s=this.isFixed?this.fixed(
e):Tn(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,t,n,i);if(t.tolerant){let o=Z(e);for(let a of this.looseShapes()){let d=Tn(a.exec(o),this.zone);
if(d!==null)return this.inexact(t,n,i),this.found(d,t,n,i)}}return this.wrongFormat(t,n,i)}plain(e){let[t,n,i,s,o,a]=Sn(e);return w(t,4)+w(n)+w(i)+w(s)+w(o)+w(a)}operand(e){
return g.of(this.plain(e))}write(e){let t=Sn(e),n="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];n+=this.literals[i]+w(t[Rn[s.charAt(0)]],s.length)}
return x(n+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let t=ei[this.type.kind]??A;if(e instanceof t)return e;if(typeof e!="stri\
ng")throw this.refused();try{return t.parse(e)}catch{throw this.refused()}}found(e,t,n,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),t,n,i)}made([e,t,n,i,s,o]){switch(this.type.kind){case"date":return new V(e,t,n);case"month":return new fe(e,t);case"time":return new G(i,s,o);default:
return new A(e,t,n,i,s,o)}}fixed(e){let t=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let n=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,n))return null;n+=s.length;let a=0;for(let d=n+o.length;n<d;n+=1){let l=e.charCodeAt(n)-48;if(!(l>=
0&&l<=9))return null;a=a*10+l}t[Rn[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&Nn(t)?t:null}looseShapes(){if(this.loose===null){
let t=[...En.includes(this.pattern)?[this.type]:[],...this.accepts.filter(_e)];this.loose=[this.shape,...t.map(n=>ni(n,this.zone))]}return this.loose}},ei={date:V,
datetime:A,month:fe,time:G};function Sn(r){return r instanceof A?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof G?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof V?r.day:1,0,0,0]}function Nn([r,e,t,n,i,s]){return ge(r,e,t)&&Re(n,i,s)}function Tn(r,e="Z"){if(r===null)return null;let{year:t="1",
month:n="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:d}=r.groups??{},l=[Number(t),Number(n),Number(i),Number(s),Number(o),Number(a)];return Nn(l)?d===
void 0?l:ti(l,me(e)-me(d)):null}function ti([r,e,t,n,i,s],o){let a=new Date(0);a.setUTCFullYear(r,e-1,t),a.setUTCHours(n,i+o,s);let d=a.getUTCFullYear();return d>=
1&&d<=9999?[d,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function ni(r,e){let t=r.pattern??"",n=t.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${jn(r)}${n}${e!==void 0&&En.includes(t)?Qr:""}$`)}function jn({pattern:r=""}){let e="",t=0;for(let n of r.matchAll(wt))
e+=On(r.slice(t,n.index))+(Zr[n[0]]??""),t=n.index+n[0].length;return e+On(r.slice(t))}function On(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function Mn(r){let e="",t=!1;for(let n=0;n<r.length;n+=1){let i=r.charAt(n);if(i==="\\"){n+=1,e+=ri(t,r.charAt(n));continue}t=i==="["?!0:i==="]"?!1:t,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function ri(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var Cn="1900";function An(r,e,t,n,i){let s=r.type.item??r.type,{length:o,pattern:a,range:d,period:l,fixed:c}=r.constraints??{},m=[];return o!==void 0&&m.push(si(
o,e)),a!==void 0&&m.push(oi(a,e)),d!==void 0&&ii(s)&&m.push(ai(d,e)),_e(s)&&l!==void 0?m.push(di(l,e)):_e(s)&&s.pattern?.includes("yyyy")&&m.push(li(e)),c!==void 0&&
m.push(ui(c,e)),n!==null&&m.push(ci(s,t,n,i,e)),m}function ii({kind:r}){return r==="integer"||r==="decimal"||r==="percent"}function si(r,e){let{min:t=0,max:n=1/0}=r;
return(i,s,o,a)=>{!(i.length<=n&&i.length>=2*t)&&!xt(Pe(i),r)&&s.add(o+a,"length",r.severity,ie("length",r),e)}}function oi(r,e){let t=Mn(r.is);return(n,i,s,o)=>{
t.test(n)||i.add(s+o,"pattern",r.severity,new u("pattern",{pattern:r.is}),e)}}function ai(r,e){let t=r.min===void 0?null:g.of(r.min),n=r.max===void 0?null:g.of(
r.max);return(i,s,o,a)=>{let d=g.of(i);(t!==null&&d.compare(t)<0||n!==null&&d.compare(n)>0)&&s.add(o+a,"range",r.severity,ie("range",r),e)}}function di(r,e){let{
first:t="",last:n="~"}=r;return(i,s,o,a)=>{(i<t||i>n)&&s.add(o+a,"range",r.severity,ie("range",r,["since","until"]),e)}}function li(r){return(e,t,n,i)=>{e<Cn&&t.
add(n+i,"range","warning",new u("range year",{min:Cn}),r)}}function ui(r,e){return(t,n,i,s)=>{t!==r.is&&n.add(i+s,"code",r.severity,new u("code fixed",{expected:r.
is}),e)}}function ci(r,e,t,n,i){let s=new Map(t.codes.map(a=>[a.code,n.span(a)])),o=new Map(t.codes.flatMap(a=>a.retired?[[a.code,n.editionAt(a.retired.since)]]:
[]));return(a,d,l,c)=>{let m=s.get(a),ke=m!==void 0&&Q(m,d.edition);if(ke&&(o.size===0||(o.get(a)??1/0)>d.edition))return;let Bt={table:t.id,edition:n.editions[d.
edition]??""};if(ke)d.add(l+c,"code","warning",new u("code retired",Bt),i);else{let _n=e?null:()=>mn(a,[...s.keys()]);d.add(l+c,"code",r.closed?"error":"warning",
new u("code",Bt,_n),i)}}}function xt(r,{min:e=0,max:t=1/0}){return e<=r&&r<=t}var xe=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,hi=/^(-?(?:0|[1-9][0-9]*))\.0+$/,fi=/^-?[0-9]+(?:\.[0-9]+)?$/,mi=15;function vt(r){return U.test(r)?r:hi.exec(r)?.[1]??
null}function kt(r){return(r.writes??r.form)==="number"}var ze=class extends k{operand(e){return g.of(this.plain(e))}sameness(e){let t=this.plain(e);return t.includes(
".")?t.replace(/\.?0*$/,""):t}beyond(e,t,n,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(t),met:String(n)};i.add(s+o,"range","error",new u(`range ${e}`,a),
this.subject)}},We=class extends ze{emptyIsAbsent;before;scale;isWritten;constructor(e,t){super(e,t),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=kt(e)}read(e,t,n,i){return e instanceof p?this.ofToken(e,t,n,i):typeof e=="string"?this.ofText(e,t,n,i):this.
wrongType(e,t,n,i)}write(e){let t=this.plain(e);return this.isWritten?t:x(t)}ofToken(e,t,n,i){let s=this.type.form==="text",o=s&&!t.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!t.tolerant?this.wrongType(e,t,n,i):this.counted(o,s||o!==e.text,t,n,i)}ofText(e,t,n,i){let s=this.shape.test(e);if(this.type.
form==="number")return t.tolerant&&s?this.counted(e,!0,t,n,i):this.wrongType(e,t,n,i);if(s)return this.counted(e,!1,t,n,i);let o=t.tolerant?gi(e):"";return this.
shape.test(o)?this.counted(o,!0,t,n,i):this.wrongFormat(t,n,i)}counted(e,t,n,i,s){let o=In(e),a=this.scaled(o);if(!n.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(n,i,s);let d=n.tolerant?a:o;(t||d!==o)&&this.inexact(n,i,s);let[l,c]=Jn(d);return l>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,l,n,i,s):c>this.scale?this.beyond("scale",this.scale,c,n,i,s):this.judged(this.made(d),d,n,i,s)}},Ve=class extends We{shape=U;isSafe;constructor(e,t){
super(e,t),this.isSafe=(e.digits??0)<=mi}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return vt(e)}scaled(e){return e}},Ge=class extends We{shape=xe;take(e){return B.kept(this.
scaled(Fn(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return B.kept(e)}digitsOf(e){return xe.test(e)?e:null}scaled(e){let t=this.type.scale??
0,[n="",i=""]=e.split("."),s=i.length>t&&/^0+$/.test(i.slice(t))?i.slice(0,t):i,o=this.type.exact?s.padEnd(t,"0"):s;return o===""?n:`${n}.${o}`}},Ye=class extends ze{read(e,t,n,i){
if(e instanceof p&&t.tolerant)return xe.test(e.text)?this.counted(e.text,!0,t,n,i):this.wrongType(e,t,n,i);if(typeof e!="string")return this.wrongType(e,t,n,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return xe.test(o)&&(a||t.tolerant)?this.counted(o,!a,t,n,i):this.wrongFormat(t,n,i)}plain(e){return e.
digits}write(e){let t=this.plain(e);return x(this.type.sign?`${t}%`:t)}take(e){return Fn(e,()=>this.refused())}made(e){return B.kept(e)}counted(e,t,n,i,s){let o=In(
e),[a,d]=Jn(o),l=this.type.digits??0;return t&&this.inexact(n,i,s),a+d>l?this.beyond("digits",l,a+d,n,i,s):this.judged(this.made(o),o,n,i,s)}};function Fn(r,e){
if(!(r instanceof B)&&(typeof r!="string"||!xe.test(r)))throw e();return B.of(r)}function gi(r){let e=Z(r);return fi.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function In(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function Jn(r){let e=r.charCodeAt(0)===45?1:0,t=r.indexOf("."),n=t<0?r.length:t;return[
n-e===1&&r.charCodeAt(e)===48?0:n-e,t<0?0:r.length-t-1]}var Xe=class extends k{emptyIsAbsent;known;isWritten;constructor(e,t,n){super(e,t),this.emptyIsAbsent=e.form!=="number",this.known=n,this.isWritten=kt(e)}read(e,t,n,i){
let s=this.met(e,t.tolerant),o=e instanceof p?e.text:e,a=s===o&&this.type.form!==(e instanceof p?"text":"number");return s===null||!(a||t.tolerant)?this.wrongType(
e,t,n,i):(a||this.inexact(t,n,i),this.judged(s,s,t,n,i))}plain(e){return e}write(e){let t=e;return this.isWritten&&U.test(t)?t:x(t)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,t){if(e instanceof p)return vt(e.text);if(typeof e!="string")return null;let n=t?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(n)&&!U.test(n)?null:n}mended(e){let t=Z(e);return[e,t,mt(t)].find(n=>this.known.has(n))??e}},Ze=class extends k{emptyIsAbsent;yes;no;constructor(e,t){
super(e,t),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,t,n,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),t,n,i);let o=t.tolerant?pi(e):null;return o!==null?(this.inexact(t,n,i),this.judged(o,
this.plain(o),t,n,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(t,n,i):this.wrongType(e,t,n,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):x(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function pi(r){if(typeof r=="boolean")return r;
let e=r instanceof p?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function Dn(r,{subject:e,accepts:t,zone:n,codes:i}){switch(r.kind){case"text":return new oe(r,e);case"url":return new Ie(r,e);case"base64":return new Je(r,e);case"\
json":return new X(r,e);case"code":return new Xe(r,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new Ve(r,e);case"decimal":return new Ge(r,e);case"\
percent":return new Ye(r,e);case"flag":return new Ze(r,e);default:return new Ke(r,e,t,n??void 0)}}var Qe=class{entry;wire;step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;nested_=null;source_=null;constructor(e,t,n){let{type:i,
role:s}=e;this.entry=e,this.owner=n,this.index=t,this.wire=e.wire,this.step=O(e.wire),this.constraints=e.constraints??{},this.span=n.regulation.span(e),this.isList=
i.item!==void 0,this.item=i.item??i,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||s==="result")&&this.item.kind==="record",this.kind=this.
item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}get name(){let{vi:e,en:t}=this.entry.label;return{
vi:`${this.wire} (${e})`,en:`${this.wire} (${t})`}}get label(){let{vi:e,en:t}=this.entry.label;return{wire:this.wire,vi:e,en:t}}get source(){let{document:e,regulation:t}=this.
owner;return this.source_??=t.citation(this.entry.source??e.source,this.entry.confidence??e.confidence,this.entry.row),this.source_}get record(){return this.owner.
document.record}isFilled(e){return T(e)&&!(this.isText&&typeof e=="string"&&pe(e))}isAbsent(e,t){return e===null||e===""&&(t||this.emptyIsAbsent)}read(e,t,n,i,s,o,a){
if(!Q(this.span,t.edition)){let d=this.owner.regulation.editions[t.edition]??"";t.add(n+i,"unknown","warning",new u("unknown edition",{edition:d}),this)}if(e===
null||e===""){this.empty(e,t,n,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(t,n+i,"required blank"),this.kind.read(e,t.silent(),n,i)):
this.isList?this.list(e,t,n+i):this.kind===null?this.nested(e,t,n+i,null):this.kind instanceof X?v.kept(Ce(t.document,s,o,e)):this.kind.read(e,t,n,i)}missing(e,t,n="\
required"){this.constraints.required!==void 0&&e.add(t,"required",this.constraints.required.severity,new u(n),this)}unsent(e,t){let{present:n}=this.constraints;
n!==void 0&&e.add(t,"required",n.severity,new u("required present",{empty:n.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){
return this.kind===null||this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(n=>this.one(n)).join(",")}]`:this.one(e)}take(e){if(!this.isList)
return this.taken(e);if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${M(this.entry.type).words.en}.`);return Object.freeze(e.map(t=>this.taken(
t)))}get nestedIn(){return this.kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.
kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{
document:e,regulation:t}=this.owner,n=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=Dn(this.item,{subject:this,accepts:this.entry.accepts??
[],zone:t.zone,codes:n}),s=this.entry.sensitive===!0||e.sensitive===!0;return i.judgements=An(this.entry,this,s,n,t),i}empty(e,t,n,i,s){if(s)this.missing(t,n+i);else if(e===
""&&!this.emptyIsAbsent){let{type:o}=this.entry;t.tolerant?t.add(n+i,"form","warning",new u("form",{expected:M(o)}),this):this.wrong(e,t,n+i,M(o))}}list(e,t,n){
let{type:i}=this.entry,s=t.tolerant&&e instanceof f&&this.kind===null;if(s)t.add(n,"form","warning",new u("form",{expected:M(i)}),this);else if(!(e instanceof y)){
this.wrong(e,t,n,M(i));return}let o=s?[e]:e.items,a=this.constraints.unique===void 0?null:new Set,d=[];for(let c=0;c<o.length;c+=1){let m=this.itemOf(o[c]??null,
t,n,c,a,s?null:e);m!==void 0&&d.push(m)}let l=this.constraints.items;return l!==void 0&&!(t.isRest&&this.isPayload)&&!xt(o.length,l)&&t.add(n,"items",l.severity,
ie("items",l),this),Object.freeze(d)}itemOf(e,t,n,i,s,o){return this.kind===null?T(e)?this.nested(e,t,`${n}/${i}`,s):this.wrongItem(e,t,`${n}/${i}`):e===null||e===
""&&!this.kind.takesEmptyItem?this.wrongItem(e,t,`${n}/${i}`):this.kind instanceof X&&o!==null?v.kept(rn(t.document,o,i)):this.kind.read(e,t,n,`/${i}`)}nested(e,t,n,i){
if(!(e instanceof f))return this.wrongItem(e,t,n);if(t.isRest&&this.isPayload)return this.keptApart(t,e,l=>this.nestedRecord.read(e,l,n).value);let s=t.findings.
length,{value:o,slots:a}=this.nestedRecord.read(e,t,n);this.isPayload&&t.keep(s,o,e);let{unique:d}=this.constraints;return d!==void 0&&i!==null&&this.unique(d,a,
t,n,i),o}keptApart(e,t,n){let i=e.apart(),s=n(i),o=e.kept?.length??0;return e.kept?.push({value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:t}),s}alone(e,t,n){
return e instanceof f?this.nestedRecord.read(e,t,n).value:this.wrong(e,t,n,M(this.item))}unique(e,t,n,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:
t[o.index];if(o===void 0||a===void 0)return;let d=o.kind===null||o.isList?o.write(a):o.kind.sameness(a);s.has(d)&&n.add(i,"unique",e.severity,new u("unique",{key:e.
key}),this),s.add(d)}wrong(e,t,n,i){t.add(n,"type","error",E(e,i),this)}wrongItem(e,t,n){if(t.isRest&&this.isPayload&&this.isList)return this.keptApart(t,e,s=>this.
wrong(e,s,n,M(this.item)));let i=t.findings.length;this.wrong(e,t,n,M(this.item)),this.isPayload&&this.isList&&t.keep(i,void 0,e)}};var Bn=6,Ln=g.of("0"),et=class{entry;tolerance;numbers=new Map;constructor(e){this.entry=e,this.tolerance=g.of(e.tolerance??"0")}filled(e,t){let{zeroes:n,check:i,
when:s=[]}=this.entry;return n===void 0?e:[i,...s].flatMap(({left:a,right:d})=>[a,d]).some(a=>Rt(a,e))?a=>e(a)??(n.includes(a)&&!t?.has(a)?Ln:null):()=>null}holds(e){
for(let t of this.entry.when??[])if(this.compared(t,Ln,e)!==!0)return null;return this.compared(this.entry.check,this.tolerance,e)}told(e){if(!this.entry.shows_numbers)
return{};let t=this.evaluated(this.entry.check.left,e),n=this.evaluated(this.entry.check.right,e);return t instanceof g&&n instanceof g?{stated:t.rounded(Bn),computed:n.
rounded(Bn)}:{}}compared({op:e,left:t,right:n},i,s){let o=this.evaluated(t,s),a=o===null?null:this.evaluated(n,s);if(o===null||a===null)return null;if(typeof o==
"string"||typeof a=="string")return o===a==(e==="=");switch(e){case"=":return o.minus(a).absolute().compare(i)<=0;case"!=":return o.compare(a)!==0;case"<=":return o.
compare(a.plus(i))<=0;case">=":return o.compare(a.minus(i))>=0;case"<":return o.compare(a)<0;default:return o.compare(a)>0}}evaluated(e,t){let{op:n,left:i,right:s}=e;
if(i===void 0||s===void 0)return this.operand(e,t);let o=this.evaluated(i,t),a=this.evaluated(s,t);if(!(o instanceof g)||!(a instanceof g))return null;switch(n){case"\
+":return o.plus(a);case"-":return o.minus(a);case"*":return o.times(a);default:return o.by(a)}}operand(e,t){return e.field!==void 0?t(e.field):e.number===void 0?
e.text??"":this.number(e.number)}number(e){let t=this.numbers.get(e);return t===void 0&&(t=g.of(e),this.numbers.set(e,t)),t}};function Rt(r,e){let{left:t,right:n}=r;
return t!==void 0&&n!==void 0?Rt(t,e)||Rt(n,e):r.field!==void 0&&e(r.field)!==null}var yi="unknown",tt=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:t,regulation:n}=e,i={document:t,
regulation:n,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=t.fields.map((s,o)=>new Qe(s,o,i)),this.properties=t.fields.map(({id:s})=>H(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
t.rules.map(s=>new et(s)),this.keys=this.fields.map(s=>`${x(s.wire)}:`),this.needs=t.fields.filter(Ot),this.subject=new Tt(t,n)}get id(){return this.about.document.
record}playing(e){return this.fields.find(t=>t.entry.role===e)}field(e){return this.own.get(e)}claimed(e,t){let n=this.aliased(e,t);return[...e.keys()].filter(i=>this.
own.has(i)||n?.has(i))}read(e,t,n){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,t.tolerant);if(this.isOthers(s,o,t,n))return{value:void 0,
slots:i};let a=new St(e,t,n,i,o),d=t.errors;for(let[l,c]of s){let m=this.own.get(l)??o?.get(l);m===void 0?a.unknownMember(l,c,()=>Le(l,this.fields.map(ke=>ke.wire))):
this.member(l,c,m,a)}return this.missing(a),this.judge(a),{value:t.errors>d?void 0:this.about.make(new J(i,a.unknown)),slots:i}}isOthers(e,t,n,i){let{others:s}=this.
about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,t),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.has(a)?!1:(n.add(
i+O(o),"code","error",new u("code other",{wire:a,expected:s.name})),!0)}aliased(e,t){if(!t||this.aliases.size===0)return null;let n=new Map,i=new Set;for(let s of e.
keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),n.set(s,o))}return n.size>0?n:null}write(e){let t=e,n="";for(let i=0;i<this.fields.
length;i+=1){let s=this.fields[i],o=t[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(n+=`${n===""?"":","}${this.keys[i]}${a}`)}
for(let[i,s]of t[yi])n+=`${n===""?"":","}${x(i)}:${s.text}`;return`{${n}}`}take(e){return this.about.take(e)}member(e,t,n,i){let{state:s,base:o}=i,a=e===n.wire,
d=a?n.step:O(e);a||s.add(o+d,"alias","warning",new u("alias",{wire:n.wire}),n);let l=!n.isFilled(t)&&this.isNeeded(n,i),c=n.read(t,s,o,d,i.node,e,l);c!==void 0?
i.slots[n.index]=c:this.rules.length>0&&!n.isAbsent(t,s.tolerant||l)&&(i.unread??=new Set,i.unread.add(n.wire))}missing(e){let{state:t,base:n,node:i,aliased:s}=e;
for(let o of this.asked)i.members.has(o.wire)||s!==null&&this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(t,n+o.step):Q(o.span,t.edition)&&o.unsent(
t,n+o.step))}isNeeded(e,t){let n=e.constraints.required;if(n===void 0||!Q(e.span,t.state.edition))return!1;if(n.when===void 0)return!0;let i=this.conditional[e.
index]??null,s=i===null?void 0:this.looked(i,t);return i!==null&&s!==void 0&&(n.is??[]).includes(i.plain(s))}looked(e,{node:t,state:n,aliased:i,slots:s}){let o=s[e.
index],a=o===void 0?this.keyOf(e,t.members,i):null;return a===null?o:e.read(t.members.get(a)??null,n.silent(),"","",t,a,!1)}keyOf(e,t,n){return e===void 0||t.has(
e.wire)?e?.wire??null:n===null?null:[...n].find(([,i])=>i===e)?.[0]??null}judge({state:e,base:t,slots:n,unread:i}){let s=o=>{let a=this.own.get(o),d=a===void 0?
void 0:n[a.index];return a===void 0||d===void 0?null:a.operand(d)};for(let o of this.rules){let a=o.filled(s,i);if(o.holds(a)===!1){let{rule:d,severity:l,sentence:c}=o.
entry;e.add(t,`rule:${d}`,l,new u("",o.told(a),null,c),this.subject)}}}},St=class{node;state;base;slots;aliased;unknown=null;unread=null;constructor(e,t,n,i,s){
this.node=e,this.state=t,this.base=n,this.slots=i,this.aliased=s}unknownMember(e,t,n){this.state.add(this.base+O(e),"unknown","warning",new u("unknown",{},n)),this.
unknown??=new Map,this.unknown.set(e,v.kept(Ce(this.state.document,this.node,e,t)))}},Tt=class{name={vi:"JSON",en:"JSON"};label=null;document;regulation;constructor(e,t){
this.document=e,this.regulation=t}get source(){return this.regulation.citation(this.document.source,this.document.confidence,void 0)}get record(){return this.document.
record}};function Ot({since:r,until:e,constraints:t}){return r===void 0&&e===void 0&&t?.required!==void 0&&t.required.when===void 0}var Et=class{#e;#t=null;#r=null;#n=null;constructor(e){this.#e=e}get#i(){return this.#t??=this.#e(),this.#t}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#r??=Lt(W(this.#i.document)),this.#r}get table(){
return this.#n===null&&(this.#n=this.#o(),this.#a()),this.#n}take(e){let t=this.type;if(e instanceof t)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new t(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:t={},tables:n={}}=this.#i,
i=this.type;return new tt({document:this.document,regulation:e,others:this.#s(),nested:s=>bi(C(new Map(Object.entries(t)),s,"record").record),codes:s=>C(new Map(
Object.entries(n)),s,"code table")[ut],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:t}=this.#i,n=this.document.fields.find(a=>a.role===
"service");if(e===void 0||n===void 0||this.document.kind!=="request")return null;let{services:i}=t.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:n.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,t]of Object.
entries(this.former)){let n=H(t);Object.defineProperty(this.type.prototype,H(e),{configurable:!0,get(){return this[n]}})}}};function bi(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,t,n)=>r.table.read(e,t,n),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e)}}function Pn(r){return new Et(r)}var wi=1e3;function Nt(r,{editions:e}){let{mode:t="strict",edition:n,maxFindings:i=wi,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=r;if(t!=="strict"&&t!==
"tolerant")throw new RangeError(`There is no mode ${String(t)}.`);nt("maxFindings",i,1,1/0),nt("maxBytes",s,0,1/0),nt("maxLevels",o,1,512),nt("maxItems",a,0,1/0);
let d=n===void 0?e.length-1:e.indexOf(n);if(d<0)throw new RangeError(`There is no edition ${String(n)}.`);return{tolerant:t==="tolerant",edition:d,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function nt(r,e,t,n){if(!Number.isInteger(e)||e<t||e>n)throw new RangeError(`${r} cannot be ${e}.`)}var qn="+07:00",rt=class{#e;#t=new Map;#r=null;#n=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#r??=W(this.#e),this.#r}get editions(){return this.#n??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#n}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??qn)}local(e){return A.fromInstant(
e,this.zone??qn)}options(e){return e!==void 0?Nt(e,this):(this.#o??=Nt({},this),this.#o)}editionAt(e){let t=this.editions.indexOf(e);if(t<0)throw new RangeError(
`There is no edition ${e}.`);return t}span({since:e,until:t}){return[e===void 0?0:this.editionAt(e),t===void 0?this.editions.length-1:this.editionAt(t)]}citation(e,t,n){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return n===void 0?{vi:s,en:o,confidence:t}:{vi:s,en:o,row:String(n),confidence:t}}services(e){
let t=this.#t.get(e);return t===void 0&&(t=W(e),this.#t.set(e,t)),t}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let t=e.indexOf(" "),
n=t<0?e:e.slice(0,t),{vi:i,en:s}=this.#i.get(n)??{vi:n,en:n},o=t<0?"":`, ${e.slice(t+1)}`;return{vi:i+o,en:s+o}}};function ee(r,{wire:e,aliases:t=[]},n){let i=r.get(e);if(i!==void 0||!n)return i;let s=[...r.keys()].find(o=>t.includes(o));return s===void 0?void 0:r.get(s)}function te(r,e,t){
for(let n of e){let i=ee(r,n,t);if(i!==void 0)return i}}function ve(r,e,t){return r.every(n=>T(ee(e,n,t)??null))}function ce(r){return r===void 0||!T(r)?!0:r instanceof
y?r.items.length===0:r instanceof f&&r.members.size===0}function jt(r,e,t){let n=r&&ee(e,r.entry,t);return n==null?r===void 0||!Ot(r.entry):Mt(r,n,t)}function Mt(r,e,t){
let n=r?.nestedIn??null;if(n===null)return!0;let i=r?.isList===!0&&e instanceof y;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!t)return!1;let s=i?e.
items[0]:e;return s instanceof f&&ve(n.needs,s.members,t)}function $n(r,e,t,n){let i=K(r,t,n),s=r.table.playing("result");if(i.valid||e===r||s===void 0)return i;let o=le(t,r.regulation.options(n)),{root:a}=o.document;if(!(a instanceof
f)||!ce(ee(a.members,s.entry,o.tolerant)))return i;let{value:d,findings:l,truncated:c}=K(e,t,n);return de(d===null?void 0:xi(d,r),l,c)}function xi(r,e){let t=r,
{fields:n,properties:i}=e.table,s=i.map((d,l)=>n[l]?.entry.role==="result"?void 0:t[d]),o=t.unknown,a=e.type;return new a(new J(s,o!==null&&o.size>0?o:null))}var Ct=class{#e;#t=null;#r=null;constructor(e){this.#e=e}get#n(){return this.#t??=this.#e(),this.#t}get id(){return this.#n.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,t){return K(this.requestInfo,e,t)}readResponse(e,t){return $n(this.responseInfo,this.bareInfo,e,t)}get entry(){return this.#r??=C(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#r}get document(){return this.#n.regulation.services(this.#n.services)}get regulation(){return this.#n.
regulation}get requestInfo(){return this.#n.request}get responseInfo(){return this.#n.response}get bareInfo(){return this.#n.bareResponse}};function Un(r){return new Ct(
r)}function z(r,e){return e===R?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function At(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var vi=[R,S],it=class{services;document;path;constructor(e,t){this.services=e,this.document=t,this.path=O(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,t,n){let i=s=>te(e,this.keys(s),n)!==void 0;return i("error")?S:i("service")||t!==null&&ki(e,t,n)?R:["session","message","re\
sult"].some(i)?S:R}ofRequest(e,t){let{tolerant:n}=t,i=te(e,this.keys("service"),n);if(i===void 0||!T(i)){let a=this.services.filter(({entry:d})=>d.is_nameless===
!0&&ve(d.needs,e,n));return this.only(a,"required service",this.services,e,t)}if(typeof i!="string")return t.add(this.path,"type","error",E(i,F("text"))),null;let s=this.
services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(d=>ve(At(d),e,n));return this.only(a,"code ambiguous",s,e,t)}let o=Le(
i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,t,o)}unplaced(e,t,n,i,s=null){let o=c=>s!==null&&c.wire===s,a=[...t.filter(
o),...t.filter(c=>!o(c))];n.candidates=a.map(c=>c.id);let d=a.map(c=>this.named(c)).join(", "),l={...s===null?{}:{near:s},...d===""?{}:{candidates:d}};n.add(i+this.
path,e.split(" ")[0]??e,"error",new u(e,l))}bareResponse(e,t){let n=te(e,this.keys("session"),t)!==void 0,i=this.document.bare_responses,s=(i.find(o=>o.has_session===
n)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,t){return this.services.filter(({entry:i})=>i.response!==i.
bare_response).filter(i=>jt(z(i,S),e,t))}isBare(e,t){return ce(te(e,this.keys("result"),t))}ofList(e,t,n){return this.services.filter(i=>Ft(i,t).some(s=>Mt(z(i,
s),e,n)))}only(e,t,n,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,d=l=>ve(At(l),i,a)&&jt(z(l,R),i,a);return this.unplaced(t,n.filter(d),s,"",
o),null}named({id:e,wire:t}){return t===null?e:this.services.filter(n=>n.wire===t).length>1?`${t} (${e})`:t}};function Ft(r,e){return vi.filter(t=>{let n=e===null||
e===t?z(r,t):void 0;return n?.isList===!0&&n.nestedIn!==null})}function ki(r,e,t){let n=e.responseInfo.table.claimed(r,t);return e.requestInfo.table.claimed(r,t).
some(i=>!n.includes(i))}function Hn(r){let e=null;return(t,n={})=>(e??=Ri(r()),e(t,n))}function Ri({regulation:r,services:e,each:t}){let n=new Jt(new it(t,r.services(e))),i=new Map(t.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...d})=>{let l=r.options(d),c=o===void 0?null:C(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==R&&a!==S)throw new RangeError(
`There is no kind of message ${String(a)}.`);let m=le(s,l);return wn(m)?n.judged(m,c,a??null,l):Kn(m,{value:void 0,service:c,kind:a??null})}}var Jt=class{resolver;constructor(e){
this.resolver=e}judged(e,t,n,i){return e.kept=[],Kn(e,this.placed(e,t,n,i))}placed(e,t,n,i){let{root:s}=e.document;if(s instanceof y)return this.list(s,t,n,e);if(!(s instanceof
f))return It(s,e,!1),{value:void 0,service:t,kind:n};if(e.tolerant&&n!==R&&this.goesInside(s,e,i)){let a=O([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new u("form encoded-twice")),this.response(e.document.root,a,t,e)}return(n??this.resolver.kind(s.members,t,e.tolerant))===S?this.response(s,"",t,e):this.
request(s,t,e)}request(e,t,n){let i=t??this.resolver.ofRequest(e.members,n);return{value:i?.requestInfo.table.read(e,n,"").value,service:i,kind:R}}response(e,t,n,i){
let{members:s}=e,{tolerant:o}=i;if(n===null){let c=this.resolver.bareResponse(s,o)?.table.read(e,i,t).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,t),{value:c,service:null,kind:S}}let a=z(n,S);return{value:(ce(a&&ee(s,a.entry,o))?n.bareInfo:n.responseInfo).
table.read(e,i,t).value,service:n,kind:S}}list(e,t,n,i){let{tolerant:s}=i;if(t===null)return It(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,n,s),i,""),{value:void 0,service:null,kind:n};let o=Ft(t,n)[0];It(e,i,s&&o!==void 0);let a=o===void 0?null:z(t,o)?.nestedIn;return a&&Ue(e.items,a,i),{value:void 0,
service:t,kind:o??n}}goesInside(e,t,{maxLevels:n,maxItems:i}){let s=e.members.size===1?te(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=j(s,n,i);return o.root instanceof f?(t.document=o,!0):!1}catch(o){if(o instanceof h)return!1;throw o}}};function It(r,e,t){let n=F("messag\
e");t?e.add("","form","warning",new u("form",{expected:n})):e.add("","type","error",E(r,n))}function Kn(r,{value:e,service:t,kind:n}){let i=Object.freeze(r.cut(
0)),s=r.errors===0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:t,kind:n,candidates:r.candidates,value:o,records:bt(r.kept,r.document),findings:i,
truncated:r.isCut(0),orThrow(){if(o===null)throw new ae(i);return o}})}var st=class{regulation;records;readMessage;#e;#t=null;constructor(e){this.#e=e,this.regulation=new rt(e.regulation),this.records=Si(e,this.regulation);let t=e.
services;this.readMessage=Hn(()=>({regulation:this.regulation,services:t,each:[...this.services.values()]}))}get services(){return this.#t??=Oi(this.#e,this.regulation,
this.records),this.#t}};function Dt(r){return new st(r)}function Si(r,e){let t={};for(let[i,s]of Object.entries(r.code_tables))t[i]=$t({},s);let n={};for(let[i,
s]of Object.entries(r.records))n[i]=Ti(()=>({regulation:e,document:s,records:n,tables:t,services:r.services}));return new Map(Object.entries(n))}function Ti(r){
let e=class extends ue{static record=Pn(()=>({...r(),type:e}))};return e}function Oi(r,e,t){let n=e.services(r.services).services,i=s=>C(t,s,"record").record;return new Map(
n.map(s=>[s.service,Un(()=>({id:s.service,regulation:e,services:r.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Ei=/[ \t\n\r]/,ot=class{#e;#t;#r;#n;constructor(e){this.#e=e,this.#t=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#n=[0,...[...e.matchAll(/\n/g)].map(t=>t.
index+1)],this.#r=Ni(e.slice(this.#t))}of({path:e,limits:t}){let n=Number(t.line??0),i=this.#n[n-1];if(this.#r!==null||i===void 0)return this.at(e);let s=i+(n===
1?this.#t:0),o=[...this.#e.slice(s)].slice(0,Number(t.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#r===null)return[
0,Math.min(1,this.#e.length)];let{text:t}=this.#r,n=this.#r.root,i=D(t,0),s=[i,I(t,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),d=n instanceof f?ji(t,n,a):n instanceof y?Mi(t,n,a):null;if(d===null)break;s=d,n=n instanceof f?n.members.get(a):n.items[Number(a)]}return[s[0]+this.#t,s[1]+
this.#t]}line(e){let[t,n]=[0,this.#n.length];for(;n-t>1;){let i=t+n>>1;[t,n]=(this.#n[i]??0)<=e?[i,n]:[t,i]}return[t+1,e-(this.#n[t]??0)+1]}};function Ni(r){try{
return j(r,512,1/0)}catch(e){if(e instanceof h)return null;throw e}}function ji(r,e,t){let n=D(r,e.start+1);for(let i of e.members.keys()){let s=I(r,D(r,D(r,I(r,
n))+1));if(i===t)return[n,s];n=D(r,D(r,s)+1)}return null}function Mi(r,e,t){if(!/^[0-9]+$/.test(t)||Number(t)>=e.items.length)return null;let n=D(r,e.start+1);for(let i=0;i<
Number(t);i+=1)n=D(r,D(r,I(r,n))+1);return[n,I(r,n)]}function D(r,e){let t=e;for(;t<r.length&&Ei.test(r.charAt(t));)t+=1;return t}globalThis.Goitin={...globalThis.Goitin,loaded:Dt,places:r=>new ot(r)};})();
