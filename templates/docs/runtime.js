'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var lt=class extends Error{name="ContractError"},Gn="1",Yn=["severity","source","confidence"],Xn={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},Zn=["kind","phrase","expected","example"],
Qn={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"]},er=["=",
"!=","<","<=",">",">="],tr=["+","-","*","/"];function _(r){let e=typeof r=="string"?JSON.parse(r):r;return e.contract!==void 0&&ce(e.contract.split(".")[0]===Gn,
`contract ${e.contract}`),e}function Pt(r){for(let{type:e,accepts:t=[],constraints:n={}}of r.fields){[e,...t].forEach(qt);for(let[i,s]of Object.entries(n))ut(`c\
onstraint ${i}`,s,Xn[i],Yn)}for(let{check:e,when:t=[]}of r.rules)[e,...t].forEach(nr);return r}function qt(r){ut(`type ${r.kind}`,r,Qn[r.kind],Zn),r.item!==void 0&&
qt(r.item)}function nr({op:r,left:e,right:t}){ce(er.includes(r),`comparison ${r}`),[e,t].forEach($t)}function $t(r){let{op:e,left:t,right:n,...i}=r;e===void 0||
t===void 0||n===void 0?ut("operand",i,["field","number","text"],[]):(ce(tr.includes(e),`operation ${e}`),[t,n].forEach($t))}function ut(r,e,t,n){ce(t!==void 0,r),
Object.keys(e).forEach(i=>ce([...t??[],...n].includes(i),`${r}: ${i}`))}function ce(r,e){if(!r)throw new lt(`This reader does not understand ${e}.`)}function C(r,e,t){
let n=r.get(e);if(n===void 0)throw new RangeError(`There is no ${t} ${e}.`);return n}var ht=Symbol("codes"),ct=class{#e;#t=null;#r=null;#n=null;constructor(e){this.#e=e}get#i(){return this.#t??=_(this.#e),this.#t}get id(){return this.#i.code_table}get codes(){
return this.#n??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#n}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,t){
return this.entry(e)?.label[t]??e}entry(e){return this.#r??=new Map(this.#i.codes.map(t=>[t.code,t])),this.#r.get(e)}get[ht](){return{id:this.id,codes:this.#i.codes}}};
function Ut(r,e){return Object.freeze(Object.assign(new ct(e),r))}var rr=[31,28,31,30,31,30,31,31,30,31,30,31];function ir(r,e){let t=e===2&&r%4===0&&(r%100!==0||r%400===0);return(rr[e-1]??0)+(t?1:0)}function me(r,e,t){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(t)&&r>=1&&r<=9999&&e>=1&&e<=12&&t>=1&&t<=ir(r,e)}function Re(r,e,t){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(t)&&r>=0&&r<=23&&e>=0&&e<=59&&t>=0&&t<=59}function w(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(e,"0")}function Se(r,e,t){let n=e.
exec(r);if(n===null)throw new RangeError(t);return n.slice(1).map(i=>Number(i??"0"))}function Te(r){if(!r)throw new RangeError("There is no such day or time.")}
var z=class r{year;month;day;constructor(e,t,n){Te(me(e,t,n)),this.year=e,this.month=t,this.day=n}static parse(e){let[t=0,n=0,i=0]=Se(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,
"A day is written as 2024-03-12.");return new r(t,n,i)}compareTo(e){return this.year-e.year||this.month-e.month||this.day-e.day}equals(e){return e instanceof r&&
this.compareTo(e)===0}toString(){return`${w(this.year,4)}-${w(this.month)}-${w(this.day)}`}toJSON(){return this.toString()}},W=class r{hour;minute;second;constructor(e,t,n=0){
Te(Re(e,t,n)),this.hour=e,this.minute=t,this.second=n}static parse(e){let[t=0,n=0,i=0]=Se(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,"A time is written as 08:3\
0:00.");return new r(t,n,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof r&&this.compareTo(e)===
0}toString(){return`${w(this.hour)}:${w(this.minute)}:${w(this.second)}`}toJSON(){return this.toString()}},M=class r{year;month;day;hour;minute;second;constructor(e,t,n,i=0,s=0,o=0){
Te(me(e,t,n)&&Re(i,s,o)),this.year=e,this.month=t,this.day=n,this.hour=i,this.minute=s,this.second=o}static parse(e){let t=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[n=0,i=0,s=0,o=0,a=0,d=0]=Se(e,t,"A moment is written as 2024-03-12T08:30:00.");return new r(n,i,s,o,a,d)}static fromInstant(e,t){let n=new Date(e.getTime()+fe(
t)*6e4);return new r(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate(),n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds())}toInstant(e){let t=new Date(0);return t.
setUTCFullYear(this.year,this.month-1,this.day),t.setUTCHours(this.hour,this.minute-fe(e),this.second),t}get date(){return new z(this.year,this.month,this.day)}get time(){
return new W(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},he=class r{year;month;constructor(e,t){Te(
me(e,t,1)),this.year=e,this.month=t}static parse(e){let[t=0,n=0]=Se(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(t,n)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${w(this.year,4)}-${w(this.month)}`}toJSON(){
return this.toString()}};function fe(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var m=class r{above;below;constructor(e,t){this.above=t<0n?-e:e,this.below=t<0n?-t:t}static of(e){let[t="",n=""]=e.split(".");return new r(BigInt(t+n),10n**BigInt(
n.length))}plus(e){return new r(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new r(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let t=this.
above*e.below,n=e.above*this.below;return t<n?-1:t>n?1:0}rounded(e){let t=this.absolute().above,n=String((2n*t*10n**BigInt(e)+this.below)/(2n*this.below)).padStart(
e+1,"0"),i=`${n.slice(0,-e)}.${n.slice(-e)}`.replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&i!=="0"?`-${i}`:i}absolute(){return this.above<0n?new r(-this.
above,this.below):this}};var sr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,D=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let t=String(e);if(!sr.test(t))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(t)?t.slice(1):t)}static kept(e){return new r(e)}compare(e){
return m.of(this.digits).compare(m.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var h=class extends Error{},y=class{text;constructor(e){this.text=e}},p=class{items=[];start;end=0;constructor(e){this.start=e}},f=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function Ht(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof y?"number":r instanceof p?"list":"obje\
ct"}function O(r){return r!==null&&r!==""}var or=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function ge(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!or.test(r)}var ar=/["\\\u0000-\u001f\ud800-\udfff]/;function x(r){return ar.test(r)?JSON.stringify(r):`"${r}"`}function E(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var Kt={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
 the value."],"length/exact":["{field}: phải dài đúng {exact} ký tự. Hãy sửa giá trị.","{field}: must be exactly {exact} characters long. Correct \
the value."],pattern:["{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.","{field}: does not match the pattern {pattern}. Correct the value."],range:[
"{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.","{field}: must be between {min} and {max}. Correct the value."],"range/min":["{field}\
: không được nhỏ hơn {min}. Hãy sửa giá trị.","{field}: must not be less than {min}. Correct the value."],"range/max":["{field}: không được lớn hơ\
n {max}. Hãy sửa giá trị.","{field}: must not be greater than {max}. Correct the value."],"range/since":["{field}: không được trước {min}. Hãy sửa giá trị\
.","{field}: must not be before {min}. Correct the value."],"range/until":["{field}: không được sau {max}. Hãy sửa giá trị.","{field}: must not be af\
ter {max}. Correct the value."],"range/exact":["{field}: phải là {exact}. Hãy sửa giá trị.","{field}: must be {exact}. Correct the value."],"range year":[
"{field}: năm trước {min}, thường là ngày trống của cơ sở dữ liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không có.","{fi\
eld}: the year is before {min}, often the empty date of a database. Correct the value, or omit the field if there is no value."],"range digits":["{field}: quá n\
hiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits: {digits} allowed, got {met}. Correct the value."],
"range whole":["{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.","{field}: too many di\
gits before the decimal point: {digits} allowed, got {met}. Correct the value."],"range scale":["{field}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận \
được {met}. Hãy sửa giá trị.","{field}: too many digits after the decimal point: {scale} allowed, got {met}. Correct the value."],code:["{field}: mã k\
hông có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.","{field}: the code is not in table {table} of edition {edition}. U\
se a code from the table."],"code retired":["{field}: mã của bảng {table} đã ngừng dùng trong lần ban hành {edition}. Hãy dùng mã còn hiệu lực.",
"{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code fixed":['{field}: phải là "{expected}". Hãy sửa giá trị.',
'{field}: must be "{expected}". Correct the value.'],"code service":["Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.","No service\
 has this name. Check the service name."],"code ambiguous":["Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tha\
m số.","Several services have this name, and the parameters do not show which one is meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ \
{wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.","This message belongs to service {wire}, not to {expected}. Send it to the correct\
 service."],items:["{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.","{field}: must have {min} to {max} items. Correct the list\
."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.","{field}: must have at least {min} items. Correct the list."],"items\
/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{field}: must have at most {max} items. Correct the list."],"items/exact":[
"{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must have exactly {exact} items. Correct the list."],unique:["{field}: giá tr\
ị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{field}: {key} is repeated in the list. Send each value once."],unknown:["Trư\
ờng không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.","The field is not in the specification; it was kept as received. Ch\
eck the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {edition}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.",
"{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:["{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
"{field}: understood, but sent under another name. Use the name {wire}."]},Oe={near:["Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là:\
 {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tính được: {computed}.","Given: {stated}; computed: {computed}."],clause:[
"Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[", dòng {row}",", row {row}"]},_t={number:["một số","a number"],text:[
"văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một đối t\
ượng","an object"]},zt={text:["văn bản trong ngoặc kép","a string"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạn\
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
"a message (an object)"]};var B=class{neutral;words;constructor(e,t){this.neutral=e,this.words=t}},dr={vi:"JSON",en:"JSON"},Wt=/\{([a-z]+)\}/g,lr=["near","candidates","computed"],ne={name:dr,
label:null,source:null,record:null},c=class{key;own;blanks;near;constructor(e,t={},n=null,i=null){this.key=e,this.blanks=t,this.near=n,this.own=i}about(e,t){let n=this.
values(),i=o=>{let a=o==="field"?e.name[t]:n[o];return a instanceof B?a.words[t]:a??""},s=this.texts().map(o=>ee(o[t],i));return[...this.own===null?[]:[this.own[t]],
...s].join(" ")}limits(){let e=this.values(),t={},n=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];n!==void 0&&(t.reason=n);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(Wt)])){let s=e[i];i!=="field"&&(t[i]=s instanceof B?s.neutral:s??"")}return t}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),t=lr.filter(n=>n in e).map(n=>te(Oe,n));return this.own===null?[te(Kt,this.key),
...t]:t}},pe=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let t=Ht(e),n=this.met.get(t);return n===void 0&&(n=new c("typ\
e",{expected:this.words,met:new B(t,te(_t,t))}),this.met.set(t,n)),n}get form(){return this.form_??=new c("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new c("format",{expected:this.words}),this.format_}};function R(r,e=r){return new pe(new B(e,te(zt,r)))}function re(r,{min:e,max:t},n=["mi\
n","max"]){if(e!==void 0&&e===t)return new c(`${r}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...t===void 0?{}:{max:String(t)}};return e!==
void 0&&t!==void 0?new c(r,i):new c(`${r}/${e===void 0?n[1]:n[0]}`,i)}function Vt(r,e){let{row:t,confidence:n}=r,i=t===void 0?"":ee(te(Oe,"row")[e],()=>t),s={place:r[e],
row:i,confidence:n};return ee(te(Oe,"clause")[e],o=>s[o]??"")}function ee(r,e){return r.replace(Wt,(t,n)=>e(n))}function te(r,e){let[t,n]=r[e]??["",""];return{vi:t,
en:n}}var Ee=class r{path;rule;severity;#e;#t;constructor(e,t,n,i,s){this.path=e,this.rule=t,this.severity=n,this.#e=i,this.#t=s}static fromJSON(e){let t=typeof e=="s\
tring"?JSON.parse(e):e,{path:n,rule:i,severity:s,sentence:o,label:a,source:d,limits:l}=cr(t),u={name:ne.name,label:a??null,source:d??null,record:null},g={path:n,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...l===void 0?{}:{limits:{...l}}};return new r(n,i,s,u,g)}get sentenceVi(){return this.#r("vi")}get sentenceEn(){return this.#r(
"en")}get messageVi(){return this.#n("vi")}get messageEn(){return this.#n("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#t instanceof c?this.#t.limits():this.#t.limits??{}}toJSON(){let{path:e,rule:t,severity:n,label:i,source:s,limits:o}=this;
return{path:e,rule:t,severity:n,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:ur(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#r(e){
return this.#t instanceof c?this.#t.about(this.#e,e):this.#t.sentence[e]}#n(e){let{source:t}=this;return t===null?this.#r(e):`${this.#r(e)} ${Vt(t,e)}`}};function ur({
vi:r,en:e,row:t,confidence:n}){return t===void 0?{vi:r,en:e,confidence:n}:{vi:r,en:e,row:t,confidence:n}}function cr(r){let e=r,{path:t,rule:n,severity:i,sentence:s,
label:o,source:a,limits:d}=e??{},l=[t,n,s?.vi,s?.en,...d?Object.values(d):[]];if(l.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!l.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var Gt=new TextEncoder;function J(r){if(!/[\ud800-\udfff]/.test(r))return Gt.encode(r);let e=[...r].map(t=>{let n=t.codePointAt(0)??0;return n>=55296&&n<=57343?
Uint8Array.of(224|n>>12,128|n>>6&63,128|n&63):Gt.encode(t)});return hr(e)}function hr(r){let e=new Uint8Array(r.reduce((n,i)=>n+i.length,0)),t=0;for(let n of r)
e.set(n,t),t+=n.length;return e}function ie(r){return String.fromCharCode(...r)}function Ne(r){return r===32||r===9||r===10||r===13}function Yt(r){let e=0;for(;e<
r.length;){let t=fr(r,e);if(t===0)return e;e+=t}return e}function fr(r,e){let t=r[e]??0;if(t<128)return 1;let n=t>=194&&t<=223?2:t>=224&&t<=239?3:t>=240&&t<=244?
4:0;for(let a=1;a<n;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,s=t===224&&i<160||t===240&&i<144,o=t===237&&i>159||t===244&&i>143;return s||o?0:n}var ye=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,mr=/[^" \t\n\r]*/y,P=/[ \t\n\r]*/y,gr=/[\ud800-\udfff]/u,pr={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},L=34,je=92,Xt=44,yr=58,Qt=91,en=93,tn=123,nn=125,br=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function rn(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&J(r).length>e||gr.test(r))throw new h;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new h;try{return br.decode(r)}catch{throw new h}}function j(r,e,t){let n=new ft(r,e,t);return{root:n.document(),text:r,mayBeOdd:n.mayBeOdd}}
var ft=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,t,n){this.text=e,this.levels=t,this.items=n}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new h;return e}next(){let e=this.text,t=e.charCodeAt(this.at);for(;t===32||t===10||t===13||t===9;)this.at+=1,t=e.charCodeAt(this.
at);return t}value(e){switch(e){case L:return this.string();case tn:return this.object();case Qt:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new f(this.at),t=e.members;this.begin();let n=this.
next();for(;n!==nn;){if(t.size>0&&(this.take(n,Xt),n=this.next()),n!==L)throw new h;let i=this.string();this.take(this.next(),yr);let s=this.value(this.next()),
o=t.size;if(t.set(i,s).size===o)throw new h;n=this.next()}return this.end(),e.end=this.at,e}list(){let e=new p(this.at),t=e.items;this.begin();let n=this.next();
for(;n!==en;){if(t.length>0&&(this.take(n,Xt),n=this.next()),this.items-=1,this.items<0)throw new h;t.push(this.value(n)),n=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new h}end(){this.at+=1,this.levels+=1}take(e,t){if(e!==t)throw new h;this.at+=1}word(e,t){if(!this.
text.startsWith(e,this.at))throw new h;return this.at+=e.length,t}number(){if(ye.lastIndex=this.at,!ye.test(this.text)||ye.lastIndex-this.at>100)throw new h;let e=this.
text.slice(this.at,ye.lastIndex);return this.at=ye.lastIndex,new y(e)}string(){let e=this.text,t=this.at+1;for(let n=t;;n+=1){let i=e.charCodeAt(n);if(i===L)return this.
at=n+1,e.slice(t,n);if(i===je)return this.at=n,this.escaped(e.slice(t,n));if(!(i>=32))throw new h;i>=128&&wr(i)&&(this.mayBeOdd=!0)}}escaped(e){let t=this.text,
n=e;for(;;){n+=this.escape();let i=this.at,s=t.charCodeAt(this.at);for(;s>=32&&s!==L&&s!==je;)this.at+=1,s=t.charCodeAt(this.at);if(n+=t.slice(i,this.at),s===L)
return this.at+=1,this.mayBeOdd=!0,n;if(s!==je)throw new h}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new h;
return this.at+=2,pr[e]??e}let t=this.unit();if(t<55296||t>57343)return String.fromCharCode(t);let n=t<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(n<56320||n>57343)throw new h;return String.fromCharCode(t,n)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new h;return this.
at+=6,parseInt(e,16)}};function wr(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function Ce(r,e,t,n){return on(r,n)??be(xr(r.text,e,t))}function sn(r,e,t){
return on(r,e.items[t]??null)??be(vr(r.text,e,t))}function on({text:r},e){return e instanceof y?e.text:e instanceof p||e instanceof f?be(r.slice(e.start,e.end)):typeof e=="string"?O(e)&&r.includes("\\")?null:x(
e):String(e)}function xr(r,e,t){let n=e.start+1;for(;;){let i=N(P,r,n),s=mt(r,i),o=N(P,r,N(P,r,s)+1),a=A(r,o);if(JSON.parse(r.slice(i,s))===t)return r.slice(o,a);
n=N(P,r,a)+1}}function vr(r,e,t){let n=N(P,r,e.start+1);for(let i=0;i<t;i+=1)n=N(P,r,N(P,r,A(r,n))+1);return r.slice(n,A(r,n))}function A(r,e){let t=0,n=e;do{let i=r.
charCodeAt(n);i===L?n=mt(r,n):i===tn||i===Qt?(t+=1,n+=1):i===nn||i===en?(t-=1,n+=1):n=t===0?Rr(r,n):n+1}while(t>0);return n}var kr=/[^\]},: \t\n\r]*/y;function Rr(r,e){
return N(kr,r,e)}function be(r){let e="",t=0;for(;t<r.length;){let n=r.charCodeAt(t)===L?mt(r,t):N(mr,r,t);e+=r.slice(t,n),t=N(P,r,n)}return e}function N(r,e,t){
return r.lastIndex=t,r.test(e),r.lastIndex}function mt(r,e){let t=e+1;for(;r.charCodeAt(t)!==L;)t+=r.charCodeAt(t)===je?2:1;return t+1}function an({text:r},e){return e instanceof
f||e instanceof p?J(r.slice(e.start,e.end)):J(e instanceof y?e.text:JSON.stringify(e))}var Sr=Symbol.for("nodejs.util.inspect.custom");function Me(r,e){Object.defineProperty(r,Sr,{value(t,n,i){return e(this,s=>i(s,n))}})}var v=class r{text;constructor(e){this.text=e}static parse(e){try{j(e,64,1e6)}catch(t){throw t instanceof h?new SyntaxError("Not exactly one valid JSON document\
."):t}return new r(be(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Me(v.prototype,String);var q=/^-?(?:0|[1-9][0-9]*)$/,k=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,t){this.type=e,this.
subject=t}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=Fe(this.type),this.expected_}judged(e,t,n,i,s){
for(let o of this.judgements)o(t,n,i,s);return e}wrongType(e,t,n,i){t.add(n+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,t,n){e.add(t+n,"\
format","error",this.expected.format,this.subject)}inexact(e,t,n){e.add(t+n,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function Fe(r){let{words:e}=R(r.expected??r.kind).words,t=n=>String(r[n]);
return new pe(new B(r.phrase??r.kind,{vi:ee(e.vi,t),en:ee(e.en,t)}))}var Tr=/[\u0300-\u036f]/,Or=/[\ufffd\u0080-\u0084\u0086-\u009f]/,Er=/^[A-Za-z0-9+/]*$/,Nr="AQgw",jr="AEIMQUYcgkosw048",se=class extends k{mayBeBlank=!0;takesEmptyItem=!0;read(e,t,n,i){
return typeof e=="string"?((t.document.mayBeOdd||ge(e))&&this.oddness(e,t,n,i),this.judgements.length===0?e:this.judged(e,e,t,n,i)):t.tolerant&&e instanceof y&&
q.test(e.text)?(this.inexact(t,n,i),this.judged(e.text,e.text,t,n,i)):this.wrongType(e,t,n,i)}plain(e){return e}write(e){return x(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,t,n,i){let s=ge(e)?"form blank":Or.test(e)?"form broken":Tr.test(e)?"form decomposed":null;s!==null&&t.add(n+i,"form",
"warning",new c(s),this.subject)}},Ie=class extends se{takesEmptyItem=!1;read(e,t,n,i){return typeof e=="string"?super.read(e,t,n,i):this.wrongType(e,t,n,i)}},De=class extends se{mayBeBlank=!1;takesEmptyItem=!1;read(e,t,n,i){
return typeof e!="string"?this.wrongType(e,t,n,i):Cr(e)?this.judged(e,e,t,n,i):this.wrongFormat(t,n,i)}};function Cr(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,t=r.slice(0,r.length-e);if(r.length%4!==0||!Er.test(t))return!1;let n=t.slice(-1);return e===0||(e===2?Nr:jr).includes(n)}var G=class extends k{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof v))throw this.refused();return e}};var Mr=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function $(r){let[e="",...t]=r.split("_"),n=e+t.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return Mr.includes(
n)?`${n}_`:n}var ln=JSON.rawJSON;function cn(r){return gt(j(r,512,Math.max(1e6,r.length)).root)}function gt(r){return r instanceof y?Ar(r.text):r instanceof p?r.items.map(gt):
r instanceof f?Object.fromEntries([...r.members].map(([e,t])=>[e,gt(t)])):r}function Ar(r){let e=Number(r);if(String(e)===r)return e;if(ln!==void 0)return ln.call(
JSON,r);if(!Fr(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function Fr(r,e){let[
t,n]=[un(r),un(e)];return t!==null&&n!==null&&t[0]===n[0]&&t[1]===n[1]}function un(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,t="",n="",i="",s="0"]=e,o=(n+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[t+a,Number(s)-i.length+o.length-a.length]}var b=class extends Error{reason;at;constructor(e,t){super(),this.reason=e,this.at=t}},Ir=["NaN","Infinity","-Infinity","undefined"],hn={t:"true",f:"false",n:"n\
ull"},Dr={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},Br=92,Jr=34,Lr=new TextDecoder("utf-8",{ignoreBOM:!0}),Je=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,t,n){
this.bytes=e,this.limits=t,this.begin(e,n)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,t){return this.begin(e,0),this.isFresh=t,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,t){this.bytes=e,this.at=t,this.end=Yt(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(t){if(t instanceof
b)return{reason:t.reason,at:t.at};throw t}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let t=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let n=this.string();if(e.has(n))throw new b("repeated-key",t);e.add(n)}value(e){this.space();let t=this.peek();if("NIu-".includes(t)&&Ir.some(
n=>this.isAt(n)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(t))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(t==="["||t==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(t===
"["?null:new Set),this.isFresh=!0}else t==='"'?this.string():t in hn?[...hn[t]??""].forEach(n=>this.take(n)):this.number()}string(){this.at+=1;let e="",t=this.at;
for(;;){let n=this.at<this.end?this.bytes[this.at]??0:0;if(n>=32&&n!==Jr&&n!==Br){this.at+=1;continue}e+=Lr.decode(this.bytes.subarray(t,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),t=this.at}}escape(){let e=this.at;this.at+=1;let t=this.peek();if(t===
"u")return this.unit(e);let n=Dr[t];if(n===void 0)throw new b("escape",e);return this.at+=1,n}unit(e){let t=this.digitsOfUnit(e);if(t<55296||t>57343)return String.
fromCharCode(t);let n=ie(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(t>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(n))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(t,this.digitsOfUnit(e))}digitsOfUnit(e){let t="";for(let n=0;n<4;n+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);t+=i}return this.at+=1,parseInt(t,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,t){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-t>100)throw new b("number",t);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&ie(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&Ne(this.bytes[this.at]);)this.at+=1}};function Le(r,e){if(Pe(r)>100)return null;let t=mn(r),n=e.map(mn),i=n.findIndex(a=>a.join("")===t.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return n.forEach(
(a,d)=>{let l=Pr(t,a,s);l<s&&2*l<Math.min(t.length,a.length)&&(s=l,o=e[d]??null)}),o}function pn(r,e){if(Pe(r)>100)return null;let t=gn(r);return e.find(n=>n!==
r&&gn(n)===t)??null}function Y(r){let e=0,t=r.length;for(;e<t&&fn(r.charCodeAt(e));)e+=1;for(;t>e&&fn(r.charCodeAt(t-1));)t-=1;return r.slice(e,t)}function pt(r){
return r.replace(/^0+(?=[^])/u,"")}function Pe(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function fn(r){return r===32||r>=9&&r<=13}function qe(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function mn(r){return[...qe(r).replace(/[_\-\t-\r ]/g,"")]}function gn(r){return pt(qe(Y(r)))}function Pr(r,e,t){if(Math.
abs(r.length-e.length)>=t)return t;let n=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of r.entries()){let o=[i+1];for(let[a,d]of e.entries()){let l=(n[a]??
0)+(s===d?0:1);o.push(Math.min(l,(n[a+1]??0)+1,(o[a]??0)+1))}if(n=o,Math.min(...n)>=t)return t}return n[e.length]??t}var yn=[239,187,191],qr=["<!doctype html","<html","<head","<body"],$r=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],yt=class r{lines;characters;size;constructor(e=0,t=0,n=0){
this.lines=e,this.characters=t,this.size=n}static top(e){return bn(e)?new r(0,-1):new r}behind(e){let t=0,n=this.characters;for(let i of e)i===10?(t+=1,n=0):(i&
192)!==128&&(n+=1);return new r(this.lines+t,n,this.size+e.length)}};function bn(r){return yn.every((e,t)=>r[t]===e)}function wn(r,e,t){let{reason:n,at:i}=Hr(r,
e,t);return Ur(n,i===null?null:yt.top(r).behind(r.subarray(0,i)),e)}function Ur(r,e,t){let n=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:t.maxBytes,levels:t.maxLevels,items:t.maxItems}[r];return new c(`json ${r}`,s===void 0?n:{...n,max:String(s)})}function Hr(r,e,t){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let n=bn(r)?yn.length:0,i=Kr(r.subarray(n))??(n>0&&!t?"bom":null);return i===null?new Je(r,e,n).document():{reason:i,at:null}}function Kr(r){let e=0;for(;Ne(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let n=qe(ie(r.subarray(e,e+14)));return qr.some(i=>n.startsWith(i))?"html":
"xml"}if(_r([r[0],r[1]]))return"utf-16";let t=ie(r.subarray(0,8));return $r.find(([n])=>t.startsWith(n))?.[1]??null}function _r([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var oe=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},zr=Object.freeze([]),bt=class{valid;value;findings;truncated;index;#e;#t;constructor(e,t,n,i,s,o,a){this.valid=e,this.value=t,this.findings=
n.length===0?zr:Object.freeze(n),this.truncated=i,this.index=s,this.#e=o,this.#t=a}get json(){return this.#e===null?null:an(this.#e,this.#t)}orThrow(){if(!this.
valid)throw new oe(this.findings);return this.value}};function ae(r,e,t,n=null,i=null,s=null){return new bt(r!==void 0,r??null,e,t,n,i,s)}var $e=class{items;findings;valid;truncated;constructor(e,t,n,i){
this.items=e,this.findings=t,this.valid=n,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new oe(
this.findings);return this.values}};var Wr=Object.freeze([]);function X(r,e){return r[0]<=e&&e<=r[1]}var we=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,t){
this.document=e,this.tolerant=t.tolerant,this.edition=t.edition,this.limit=t.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,t,n,i,s=ne){n==="error"&&
(this.errors+=1),this.findings.push(new Ee(e,t,n,s,i))}cut(e){let t=e===0?this.findings:this.findings.slice(e);if(t.length<=this.limit)return t;let n=t.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-n,0)};return t.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,t,n){let{kept:i}=this;i?.push({value:t,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:n})}since(e){return this.findings.
length===e?Wr:this.cut(e).slice()}},S="request",T="response";var He={root:null,text:"",mayBeOdd:!1};function U(r,e,t){let n=de(e,r.regulation.options(t)),i=n.document.root;if(n.document===He)return ae(void 0,n.cut(0),!1);
let s=i instanceof f?r.table.read(i,n,"").value:wt(i,n,R("record",r.id));return ae(n.errors===0?s:void 0,n.cut(0),n.isCut(0))}function xn(r,e,t){let n=de(e,r.regulation.
options(t)),i=n.document.root;n.kept=[],n.document!==He&&Vr(r,i,n);let s=xt(n.kept,n.document);return new $e(s,n.cut(0),n.errors===0,n.isCut(0))}function Vr(r,e,t){
e instanceof f&&t.tolerant?(t.add("","form","warning",R("list",`list of ${r.id}`).form),Ue([e],r.table,t)):e instanceof p?Ue(e.items,r.table,t):wt(e,t,R("list",
`list of ${r.id}`))}function Ue(r,e,t){let n=[],i=R("record",e.id);r.forEach((s,o)=>{let a=t.findings.length;t.kept=null;let d=s instanceof f?e.read(s,t,`/${o}`).
value:wt(s,t,i,`/${o}`);n.push({value:d,findings:t.since(a),truncated:t.isCut(a),index:o,node:s})}),t.kept=n}function wt(r,e,t,n=""){e.add(n,"type","error",t.wrong(
r))}function xt(r,e){return Object.freeze((r??[]).map(({value:t,findings:n,truncated:i,index:s,node:o})=>ae(t,n,i,s,e,o)))}function de(r,e){try{let t=rn(r,e.maxBytes),
n=e.tolerant&&t.startsWith("\uFEFF"),i=new we(j(n?t.slice(1):t,e.maxLevels,e.maxItems),e);return n&&i.add("","form","warning",new c("form bom")),i}catch(t){if(!(t instanceof
h))throw t;let n=typeof r=="string"?J(r):r,i=new we(He,e);return i.add("","json","error",wn(n,e,e.tolerant)),i}}function vn(r){return r.document!==He}var F=class{values;unknown;constructor(e,t){this.values=e,this.unknown=t}};var le=class r{static record;constructor(e){let t=this.constructor.record,{values:n,unknown:i}=e instanceof F?e:Yr(t,e),{properties:s}=t.table,o=this;for(let a=0;a<
s.length;a+=1){let d=n[a];d!==void 0&&(o[s[a]]=d)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,t){return U(
this.record,e,t)}static readList(e,t){return xn(this.record,e,t)}validate(e={}){return U(H(this),this.toJsonString(),e).findings}toJson(){return J(this.toJsonString())}toJsonString(){
return H(this).table.write(this)}toJSON(){return cn(this.toJsonString())}with(e){let t=this.constructor;return new t({...this,...Rn(H(this),e)})}equals(e){return this===
e||e instanceof r&&H(e)===H(this)&&Sn({...this},{...e})}toString(){return`[${H(this).id}]`}};Object.defineProperty(le.prototype,"unknown",{get:()=>new Map,configurable:!0});
Me(le.prototype,Gr);function Gr(r,e){let{fields:t,properties:n}=H(r).table,i=r,s=t.flatMap(({entry:o},a)=>{let d=n[a]??"";return o.sensitive===!0||i[d]===void 0?
[]:[[d,i[d]]]});return`${H(r).id} ${e(Object.fromEntries(s))}`}function H(r){return r.constructor.record}function Rn(r,e){let t=new Map(Object.entries(r.former).
map(([n,i])=>[$(n),$(i)]));return t.size===0?e:Object.fromEntries(Object.entries(e).map(([n,i])=>[t.get(n)??n,i]))}function Yr(r,e){let{table:t}=r,{unknown:n,...i}=Rn(
r,e),s=t.properties.map((a,d)=>{let l=i[a],u=t.fields[d];return l===void 0?Xr(t,d):u?.take(l)}),o=Object.keys(i).find(a=>!t.properties.includes(a));if(o!==void 0)
throw new TypeError(`${r.id} has no ${o}.`);return new F(s,Zr(n))}function Xr(r,e){let{fixed:t}=r.fields[e]?.constraints??{};return t===void 0?void 0:t.is}function Zr(r){
if(r===void 0)return null;let t=(r instanceof Map?[...r]:Object.entries(r)).map(([n,i])=>{if(!(i instanceof v))throw new TypeError("Unknown members are raw JSON\
.");return[n,i]});return t.length===0?null:new Map(t)}function Sn(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===null)return!1;
if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[t,n]=[kn(r),kn(e)];return t.length===n.length&&t.every(([i,s],o)=>n[o]?.[0]===i&&Sn(s,n[o]?.[1]))}
function kn(r){return r instanceof Map?[...r]:Object.entries(r)}var vt=/yyyy|MM|M|dd|d|HH|mm|ss/g,Qr={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},jn=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],ei="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Tn={y:0,M:1,d:2,H:3,m:4,s:5};function _e(r){return r.pattern!==void 0}var Ke=class extends k{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,t,n,i){
super(e,t),this.pattern=e.pattern??"",this.tokens=this.pattern.match(vt)??[],this.literals=this.pattern.split(vt),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${Mn(e)}$`),this.accepts=n,this.zone=i}read(e,t,n,i){if(typeof e!="string")return this.wrongType(e,t,n,i);let s=this.isFixed?this.fixed(
e):En(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,t,n,i);if(t.tolerant){let o=Y(e);for(let a of this.looseShapes()){let d=En(a.exec(o),this.zone);
if(d!==null)return this.inexact(t,n,i),this.found(d,t,n,i)}}return this.wrongFormat(t,n,i)}plain(e){let[t,n,i,s,o,a]=On(e);return w(t,4)+w(n)+w(i)+w(s)+w(o)+w(a)}operand(e){
return m.of(this.plain(e))}write(e){let t=On(e),n="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];n+=this.literals[i]+w(t[Tn[s.charAt(0)]],s.length)}
return x(n+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let t=ti[this.type.kind]??M;if(e instanceof t)return e;if(typeof e!="stri\
ng")throw this.refused();try{return t.parse(e)}catch{throw this.refused()}}found(e,t,n,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),t,n,i)}made([e,t,n,i,s,o]){switch(this.type.kind){case"date":return new z(e,t,n);case"month":return new he(e,t);case"time":return new W(i,s,o);default:
return new M(e,t,n,i,s,o)}}fixed(e){let t=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let n=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,n))return null;n+=s.length;let a=0;for(let d=n+o.length;n<d;n+=1){let l=e.charCodeAt(n)-48;if(!(l>=
0&&l<=9))return null;a=a*10+l}t[Tn[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&Cn(t)?t:null}looseShapes(){if(this.loose===null){
let t=[...jn.includes(this.pattern)?[this.type]:[],...this.accepts.filter(_e)];this.loose=[this.shape,...t.map(n=>ri(n,this.zone))]}return this.loose}},ti={date:z,
datetime:M,month:he,time:W};function On(r){return r instanceof M?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof W?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof z?r.day:1,0,0,0]}function Cn([r,e,t,n,i,s]){return me(r,e,t)&&Re(n,i,s)}function En(r,e="Z"){if(r===null)return null;let{year:t="1",
month:n="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:d}=r.groups??{},l=[Number(t),Number(n),Number(i),Number(s),Number(o),Number(a)];return Cn(l)?d===
void 0?l:ni(l,fe(e)-fe(d)):null}function ni([r,e,t,n,i,s],o){let a=new Date(0);a.setUTCFullYear(r,e-1,t),a.setUTCHours(n,i+o,s);let d=a.getUTCFullYear();return d>=
1&&d<=9999?[d,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function ri(r,e){let t=r.pattern??"",n=t.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${Mn(r)}${n}${e!==void 0&&jn.includes(t)?ei:""}$`)}function Mn({pattern:r=""}){let e="",t=0;for(let n of r.matchAll(vt))
e+=Nn(r.slice(t,n.index))+(Qr[n[0]]??""),t=n.index+n[0].length;return e+Nn(r.slice(t))}function Nn(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function An(r){let e="",t=!1;for(let n=0;n<r.length;n+=1){let i=r.charAt(n);if(i==="\\"){n+=1,e+=ii(t,r.charAt(n));continue}t=i==="["?!0:i==="]"?!1:t,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function ii(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var Fn="1900";function In(r,e,t,n,i){let s=r.type.item??r.type,{length:o,pattern:a,range:d,period:l,fixed:u}=r.constraints??{},g=[];return o!==void 0&&g.push(oi(
o,e)),a!==void 0&&g.push(ai(a,e)),d!==void 0&&si(s)&&g.push(di(d,e)),_e(s)&&l!==void 0?g.push(li(l,e)):_e(s)&&s.pattern?.includes("yyyy")&&g.push(ui(e)),u!==void 0&&
g.push(ci(u,e)),n!==null&&g.push(hi(s,t,n,i,e)),g}function si({kind:r}){return r==="integer"||r==="decimal"||r==="percent"}function oi(r,e){let{min:t=0,max:n=1/0}=r;
return(i,s,o,a)=>{!(i.length<=n&&i.length>=2*t)&&!kt(Pe(i),r)&&s.add(o+a,"length",r.severity,re("length",r),e)}}function ai(r,e){let t=An(r.is);return(n,i,s,o)=>{
t.test(n)||i.add(s+o,"pattern",r.severity,new c("pattern",{pattern:r.is}),e)}}function di(r,e){let t=r.min===void 0?null:m.of(r.min),n=r.max===void 0?null:m.of(
r.max);return(i,s,o,a)=>{let d=m.of(i);(t!==null&&d.compare(t)<0||n!==null&&d.compare(n)>0)&&s.add(o+a,"range",r.severity,re("range",r),e)}}function li(r,e){let{
first:t="",last:n="~"}=r;return(i,s,o,a)=>{(i<t||i>n)&&s.add(o+a,"range",r.severity,re("range",r,["since","until"]),e)}}function ui(r){return(e,t,n,i)=>{e<Fn&&t.
add(n+i,"range","warning",new c("range year",{min:Fn}),r)}}function ci(r,e){return(t,n,i,s)=>{t!==r.is&&n.add(i+s,"code",r.severity,new c("code fixed",{expected:r.
is}),e)}}function hi(r,e,t,n,i){let s=new Map(t.codes.map(a=>[a.code,n.span(a)])),o=new Map(t.codes.flatMap(a=>a.retired?[[a.code,n.editionAt(a.retired.since)]]:
[]));return(a,d,l,u)=>{let g=s.get(a),ke=g!==void 0&&X(g,d.edition);if(ke&&(o.size===0||(o.get(a)??1/0)>d.edition))return;let Lt={table:t.id,edition:n.editions[d.
edition]??""};if(ke)d.add(l+u,"code","warning",new c("code retired",Lt),i);else{let Vn=e?null:()=>pn(a,[...s.keys()]);d.add(l+u,"code",r.closed?"error":"warning",
new c("code",Lt,Vn),i)}}}function kt(r,{min:e=0,max:t=1/0}){return e<=r&&r<=t}var xe=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,fi=/^(-?(?:0|[1-9][0-9]*))\.0+$/,mi=/^-?[0-9]+(?:\.[0-9]+)?$/,gi=15;function Rt(r){return q.test(r)?r:fi.exec(r)?.[1]??
null}function St(r){return(r.writes??r.form)==="number"}var ze=class extends k{operand(e){return m.of(this.plain(e))}sameness(e){let t=this.plain(e);return t.includes(
".")?t.replace(/\.?0*$/,""):t}beyond(e,t,n,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(t),met:String(n)};i.add(s+o,"range","error",new c(`range ${e}`,a),
this.subject)}},We=class extends ze{emptyIsAbsent;before;scale;isWritten;constructor(e,t){super(e,t),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=St(e)}read(e,t,n,i){return e instanceof y?this.ofToken(e,t,n,i):typeof e=="string"?this.ofText(e,t,n,i):this.
wrongType(e,t,n,i)}write(e){let t=this.plain(e);return this.isWritten?t:x(t)}ofToken(e,t,n,i){let s=this.type.form==="text",o=s&&!t.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!t.tolerant?this.wrongType(e,t,n,i):this.counted(o,s||o!==e.text,t,n,i)}ofText(e,t,n,i){let s=this.shape.test(e);if(this.type.
form==="number")return t.tolerant&&s?this.counted(e,!0,t,n,i):this.wrongType(e,t,n,i);if(s)return this.counted(e,!1,t,n,i);let o=t.tolerant?pi(e):"";return this.
shape.test(o)?this.counted(o,!0,t,n,i):this.wrongFormat(t,n,i)}counted(e,t,n,i,s){let o=Bn(e),a=this.scaled(o);if(!n.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(n,i,s);let d=n.tolerant?a:o;(t||d!==o)&&this.inexact(n,i,s);let[l,u]=Jn(d);return l>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,l,n,i,s):u>this.scale?this.beyond("scale",this.scale,u,n,i,s):this.judged(this.made(d),d,n,i,s)}},Ve=class extends We{shape=q;isSafe;constructor(e,t){
super(e,t),this.isSafe=(e.digits??0)<=gi}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Rt(e)}scaled(e){return e}},Ge=class extends We{shape=xe;take(e){return D.kept(this.
scaled(Dn(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return D.kept(e)}digitsOf(e){return xe.test(e)?e:null}scaled(e){let t=this.type.scale??
0,[n="",i=""]=e.split("."),s=i.length>t&&/^0+$/.test(i.slice(t))?i.slice(0,t):i,o=this.type.exact?s.padEnd(t,"0"):s;return o===""?n:`${n}.${o}`}},Ye=class extends ze{read(e,t,n,i){
if(e instanceof y&&t.tolerant)return xe.test(e.text)?this.counted(e.text,!0,t,n,i):this.wrongType(e,t,n,i);if(typeof e!="string")return this.wrongType(e,t,n,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return xe.test(o)&&(a||t.tolerant)?this.counted(o,!a,t,n,i):this.wrongFormat(t,n,i)}plain(e){return e.
digits}write(e){let t=this.plain(e);return x(this.type.sign?`${t}%`:t)}take(e){return Dn(e,()=>this.refused())}made(e){return D.kept(e)}counted(e,t,n,i,s){let o=Bn(
e),[a,d]=Jn(o),l=this.type.digits??0;return t&&this.inexact(n,i,s),a+d>l?this.beyond("digits",l,a+d,n,i,s):this.judged(this.made(o),o,n,i,s)}};function Dn(r,e){
if(!(r instanceof D)&&(typeof r!="string"||!xe.test(r)))throw e();return D.of(r)}function pi(r){let e=Y(r);return mi.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function Bn(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function Jn(r){let e=r.charCodeAt(0)===45?1:0,t=r.indexOf("."),n=t<0?r.length:t;return[
n-e===1&&r.charCodeAt(e)===48?0:n-e,t<0?0:r.length-t-1]}var Xe=class extends k{emptyIsAbsent;known;isWritten;constructor(e,t,n){super(e,t),this.emptyIsAbsent=e.form!=="number",this.known=n,this.isWritten=St(e)}read(e,t,n,i){
let s=this.met(e,t.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||t.tolerant)?this.wrongType(
e,t,n,i):(a||this.inexact(t,n,i),this.judged(s,s,t,n,i))}plain(e){return e}write(e){let t=e;return this.isWritten&&q.test(t)?t:x(t)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,t){if(e instanceof y)return Rt(e.text);if(typeof e!="string")return null;let n=t?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(n)&&!q.test(n)?null:n}mended(e){let t=Y(e);return[e,t,pt(t)].find(n=>this.known.has(n))??e}},Ze=class extends k{emptyIsAbsent;yes;no;constructor(e,t){
super(e,t),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,t,n,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),t,n,i);let o=t.tolerant?yi(e):null;return o!==null?(this.inexact(t,n,i),this.judged(o,
this.plain(o),t,n,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(t,n,i):this.wrongType(e,t,n,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):x(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function yi(r){if(typeof r=="boolean")return r;
let e=r instanceof y?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function Ln(r,{subject:e,accepts:t,zone:n,codes:i}){switch(r.kind){case"text":return new se(r,e);case"url":return new Ie(r,e);case"base64":return new De(r,e);case"\
json":return new G(r,e);case"code":return new Xe(r,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new Ve(r,e);case"decimal":return new Ge(r,e);case"\
percent":return new Ye(r,e);case"flag":return new Ze(r,e);default:return new Ke(r,e,t,n??void 0)}}var Qe=class{entry;wire;#e;#t=null;constructor(e,t){this.entry=e,this.wire=e.wire,this.#e=t}get name(){let{vi:e,en:t}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${t})`}}get label(){let{vi:e,en:t}=this.entry.label;return{wire:this.wire,vi:e,en:t}}get source(){let{document:e,regulation:t}=this.#e,{source:n,
confidence:i,row:s}=this.entry;return this.#t??=t.citation(n??e.source,i??e.confidence,s),this.#t}get record(){return this.#e.document.record}},et=class{name=ne.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:t}=this.#e;return t.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var bi={required:new c("required"),"required blank":new c("required blank")},tt=class extends Qe{step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,t,n){
super(e,n);let{type:i,role:s}=e;this.owner=n,this.index=t,this.step=E(e.wire),this.constraints=e.constraints??{},this.span=n.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=Fe(i),this.each=this.isList?Fe(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||
s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){
return O(e)&&!(this.isText&&typeof e=="string"&&ge(e))}isAbsent(e,t){return e===null||e===""&&(t||this.emptyIsAbsent)}read(e,t,n,i,s,o,a){if(!X(this.span,t.edition)){
let d=this.owner.regulation.editions[t.edition]??"";t.add(n+i,"unknown","warning",new c("unknown edition",{edition:d}),this)}if(e===null||e===""){this.empty(e,t,
n,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(t,n+i,"required blank"),this.kind.read(e,t.silent(),n,i)):this.isList?this.list(e,t,n+
i):this.kind===null?this.nested(e,t,n+i,null):this.kind instanceof G?v.kept(Ce(t.document,s,o,e)):this.kind.read(e,t,n,i)}missing(e,t,n="required"){this.constraints.
required!==void 0&&e.add(t,"required",this.constraints.required.severity,bi[n],this)}unsent(e,t){let{present:n}=this.constraints;n!==void 0&&e.add(t,"required",
n.severity,new c("required present",{empty:n.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||
this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(n=>this.one(n)).join(",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);
if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);return Object.freeze(e.map(t=>this.taken(t)))}get nestedIn(){return this.
kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.
take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:t}=this.
owner,n=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=Ln(this.item,{subject:this,accepts:this.entry.accepts??[],zone:t.zone,codes:n}),s=this.
entry.sensitive===!0||e.sensitive===!0;return i.judgements=In(this.entry,this,s,n,t),i}empty(e,t,n,i,s){s?this.missing(t,n+i):e===""&&!this.emptyIsAbsent&&(t.tolerant?
t.add(n+i,"form","warning",this.whole.form,this):this.wrong(e,t,n+i,this.whole))}list(e,t,n){let i=t.tolerant&&e instanceof f&&this.kind===null;if(i)t.add(n,"fo\
rm","warning",this.whole.form,this);else if(!(e instanceof p)){this.wrong(e,t,n,this.whole);return}let s=i?[e]:e.items,o=this.constraints.unique===void 0?null:new Set,
a=[];for(let l=0;l<s.length;l+=1){let u=this.itemOf(s[l]??null,t,n,l,o,i?null:e);u!==void 0&&a.push(u)}let d=this.constraints.items;return d!==void 0&&!(t.isRest&&
this.isPayload)&&!kt(s.length,d)&&t.add(n,"items",d.severity,re("items",d),this),Object.freeze(a)}itemOf(e,t,n,i,s,o){return this.kind===null?O(e)?this.nested(e,
t,`${n}/${i}`,s):this.wrongItem(e,t,`${n}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,t,`${n}/${i}`):this.kind instanceof G&&o!==null?v.
kept(sn(t.document,o,i)):this.kind.read(e,t,n,`/${i}`)}nested(e,t,n,i){if(!(e instanceof f))return this.wrongItem(e,t,n);if(t.isRest&&this.isPayload)return this.
keptApart(t,e,l=>this.nestedRecord.read(e,l,n).value);let s=t.findings.length,{value:o,slots:a}=this.nestedRecord.read(e,t,n);this.isPayload&&t.keep(s,o,e);let{
unique:d}=this.constraints;return d!==void 0&&i!==null&&this.unique(d,a,t,n,i),o}keptApart(e,t,n){let i=e.apart(),s=n(i),o=e.kept?.length??0;return e.kept?.push(
{value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:t}),s}alone(e,t,n){return e instanceof f?this.nestedRecord.read(e,t,n).value:this.wrong(e,t,n,this.
each)}unique(e,t,n,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:t[o.index];if(o===void 0||a===void 0)return;let d=o.kind===null||o.isList?o.write(
a):o.kind.sameness(a);s.has(d)&&n.add(i,"unique",e.severity,new c("unique",{key:e.key}),this),s.add(d)}wrong(e,t,n,i){t.add(n,"type","error",i.wrong(e),this)}wrongItem(e,t,n){
if(t.isRest&&this.isPayload&&this.isList)return this.keptApart(t,e,s=>this.wrong(e,s,n,this.each));let i=t.findings.length;this.wrong(e,t,n,this.each),this.isPayload&&
this.isList&&t.keep(i,void 0,e)}};var Pn=6,qn=m.of("0"),nt=class{entry;tolerance;numbers=new Map;constructor(e){this.entry=e,this.tolerance=m.of(e.tolerance??"0")}filled(e,t){let{zeroes:n,check:i,
when:s=[]}=this.entry;return n===void 0?e:[i,...s].flatMap(({left:a,right:d})=>[a,d]).some(a=>Tt(a,e))?a=>e(a)??(n.includes(a)&&!t?.has(a)?qn:null):()=>null}holds(e){
for(let t of this.entry.when??[])if(this.compared(t,qn,e)!==!0)return null;return this.compared(this.entry.check,this.tolerance,e)}told(e){if(!this.entry.shows_numbers)
return{};let t=this.evaluated(this.entry.check.left,e),n=this.evaluated(this.entry.check.right,e);return t instanceof m&&n instanceof m?{stated:t.rounded(Pn),computed:n.
rounded(Pn)}:{}}compared({op:e,left:t,right:n},i,s){let o=this.evaluated(t,s),a=o===null?null:this.evaluated(n,s);if(o===null||a===null)return null;if(typeof o==
"string"||typeof a=="string")return o===a==(e==="=");switch(e){case"=":return o.minus(a).absolute().compare(i)<=0;case"!=":return o.compare(a)!==0;case"<=":return o.
compare(a.plus(i))<=0;case">=":return o.compare(a.minus(i))>=0;case"<":return o.compare(a)<0;default:return o.compare(a)>0}}evaluated(e,t){let{op:n,left:i,right:s}=e;
if(i===void 0||s===void 0)return this.operand(e,t);let o=this.evaluated(i,t),a=this.evaluated(s,t);if(!(o instanceof m)||!(a instanceof m))return null;switch(n){case"\
+":return o.plus(a);case"-":return o.minus(a);case"*":return o.times(a);default:return o.by(a)}}operand(e,t){return e.field!==void 0?t(e.field):e.number===void 0?
e.text??"":this.number(e.number)}number(e){let t=this.numbers.get(e);return t===void 0&&(t=m.of(e),this.numbers.set(e,t)),t}};function Tt(r,e){let{left:t,right:n}=r;
return t!==void 0&&n!==void 0?Tt(t,e)||Tt(n,e):r.field!==void 0&&e(r.field)!==null}var $n="unknown",rt=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:t,regulation:n}=e,i={document:t,
regulation:n,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=t.fields.map((s,o)=>new tt(s,o,i)),this.properties=t.fields.map(({id:s})=>$(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
t.rules.map(s=>new nt(s)),this.keys=this.fields.map(s=>`${x(s.wire)}:`),this.needs=t.fields.filter(Et),this.subject=new et({document:t,regulation:n})}get id(){return this.
about.document.record}playing(e){return this.fields.find(t=>t.entry.role===e)}field(e){return this.own.get(e)}claimed(e,t){let n=this.aliased(e,t);return[...e.keys()].
filter(i=>this.own.has(i)||n?.has(i))}read(e,t,n){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,t.tolerant);if(this.isOthers(s,o,
t,n))return{value:void 0,slots:i};let a=new Ot(e,t,n,i,o),d=t.errors;for(let[l,u]of s){let g=this.own.get(l)??o?.get(l);g===void 0?a.unknownMember(l,u,()=>Le(l,
this.fields.map(ke=>ke.wire))):this.member(l,u,g,a)}return this.missing(a),this.judge(a),{value:t.errors>d?void 0:this.about.make(new F(i,a.unknown)),slots:i}}isOthers(e,t,n,i){
let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,t),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.
has(a)?!1:(n.add(i+E(o),"code","error",new c("code other",{wire:a,expected:s.name})),!0)}aliased(e,t){if(!t||this.aliases.size===0)return null;let n=new Map,i=new Set;
for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),n.set(s,o))}return n.size>0?n:null}write(e){let t=e,n="";for(let i=0;i<
this.fields.length;i+=1){let s=this.fields[i],o=t[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(n+=`${n===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(t,$n))for(let[i,s]of t[$n])n+=`${n===""?"":","}${x(i)}:${s.text}`;return`{${n}}`}take(e){return this.about.take(e)}member(e,t,n,i){
let{state:s,base:o}=i,a=e===n.wire,d=a?n.step:E(e);a||s.add(o+d,"alias","warning",new c("alias",{wire:n.wire}),n);let l=!n.isFilled(t)&&this.isNeeded(n,i),u=n.read(
t,s,o,d,i.node,e,l);u!==void 0?i.slots[n.index]=u:this.rules.length>0&&!n.isAbsent(t,s.tolerant||l)&&(i.unread??=new Set,i.unread.add(n.wire))}missing(e){let{state:t,
base:n,node:i,aliased:s}=e;for(let o of this.asked)i.members.has(o.wire)||s!==null&&this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(t,n+o.step):
X(o.span,t.edition)&&o.unsent(t,n+o.step))}isNeeded(e,t){let n=e.constraints.required;if(n===void 0||!X(e.span,t.state.edition))return!1;if(n.when===void 0)return!0;
let i=this.conditional[e.index]??null,s=i===null?void 0:this.looked(i,t);return i!==null&&s!==void 0&&(n.is??[]).includes(i.plain(s))}looked(e,{node:t,state:n,aliased:i,
slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,t.members,i):null;return a===null?o:e.read(t.members.get(a)??null,n.silent(),"","",t,a,!1)}keyOf(e,t,n){return e===
void 0||t.has(e.wire)?e?.wire??null:n===null?null:[...n].find(([,i])=>i===e)?.[0]??null}judge({state:e,base:t,slots:n,unread:i}){let s=o=>{let a=this.own.get(o),
d=a===void 0?void 0:n[a.index];return a===void 0||d===void 0?null:a.operand(d)};for(let o of this.rules){let a=o.filled(s,i);if(o.holds(a)===!1){let{rule:d,severity:l,
sentence:u}=o.entry;e.add(t,`rule:${d}`,l,new c("",o.told(a),null,u),this.subject)}}}},Ot=class{node;state;base;slots;aliased;unknown=null;unread=null;constructor(e,t,n,i,s){
this.node=e,this.state=t,this.base=n,this.slots=i,this.aliased=s}unknownMember(e,t,n){this.state.add(this.base+E(e),"unknown","warning",new c("unknown",{},n)),this.
unknown??=new Map,this.unknown.set(e,v.kept(Ce(this.state.document,this.node,e,t)))}};function Et({since:r,until:e,constraints:t}){return r===void 0&&e===void 0&&
t?.required!==void 0&&t.required.when===void 0}var Nt=class{#e;#t=null;#r=null;#n=null;constructor(e){this.#e=e}get#i(){return this.#t??=this.#e(),this.#t}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#r??=Pt(_(this.#i.document)),this.#r}get table(){
return this.#n===null&&(this.#n=this.#o(),this.#a()),this.#n}take(e){let t=this.type;if(e instanceof t)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new t(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:t={},tables:n={}}=this.#i,
i=this.type;return new rt({document:this.document,regulation:e,others:this.#s(),nested:s=>wi(C(new Map(Object.entries(t)),s,"record").record),codes:s=>C(new Map(
Object.entries(n)),s,"code table")[ht],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:t}=this.#i,n=this.document.fields.find(a=>a.role===
"service");if(e===void 0||n===void 0||this.document.kind!=="request")return null;let{services:i}=t.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:n.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,t]of Object.
entries(this.former)){let n=$(t);Object.defineProperty(this.type.prototype,$(e),{configurable:!0,get(){return this[n]}})}}};function wi(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,t,n)=>r.table.read(e,t,n),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e)}}function Un(r){return new Nt(r)}var xi=1e3;function jt(r,{editions:e}){let{mode:t="strict",edition:n,maxFindings:i=xi,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=r;if(t!=="strict"&&t!==
"tolerant")throw new RangeError(`There is no mode ${String(t)}.`);it("maxFindings",i,1,1/0),it("maxBytes",s,0,1/0),it("maxLevels",o,1,512),it("maxItems",a,0,1/0);
let d=n===void 0?e.length-1:e.indexOf(n);if(d<0)throw new RangeError(`There is no edition ${String(n)}.`);return{tolerant:t==="tolerant",edition:d,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function it(r,e,t,n){if(!Number.isInteger(e)||e<t||e>n)throw new RangeError(`${r} cannot be ${e}.`)}var Hn="+07:00",st=class{#e;#t=new Map;#r=null;#n=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#r??=_(this.#e),this.#r}get editions(){return this.#n??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#n}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??Hn)}local(e){return M.fromInstant(
e,this.zone??Hn)}options(e){return e!==void 0?jt(e,this):(this.#o??=jt({},this),this.#o)}editionAt(e){let t=this.editions.indexOf(e);if(t<0)throw new RangeError(
`There is no edition ${e}.`);return t}span({since:e,until:t}){return[e===void 0?0:this.editionAt(e),t===void 0?this.editions.length-1:this.editionAt(t)]}citation(e,t,n){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return n===void 0?{vi:s,en:o,confidence:t}:{vi:s,en:o,row:String(n),confidence:t}}services(e){
let t=this.#t.get(e);return t===void 0&&(t=_(e),this.#t.set(e,t)),t}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let t=e.indexOf(" "),
n=t<0?e:e.slice(0,t),{vi:i,en:s}=this.#i.get(n)??{vi:n,en:n},o=t<0?"":`, ${e.slice(t+1)}`;return{vi:i+o,en:s+o}}};function Z(r,{wire:e,aliases:t=[]},n){let i=r.get(e);if(i!==void 0||!n)return i;let s=[...r.keys()].find(o=>t.includes(o));return s===void 0?void 0:r.get(s)}function Q(r,e,t){
for(let n of e){let i=Z(r,n,t);if(i!==void 0)return i}}function ve(r,e,t){return r.every(n=>O(Z(e,n,t)??null))}function ue(r){return r===void 0||!O(r)?!0:r instanceof
p?r.items.length===0:r instanceof f&&r.members.size===0}function Ct(r,e,t){let n=r&&Z(e,r.entry,t);return n==null?r===void 0||!Et(r.entry):Mt(r,n,t)}function Mt(r,e,t){
let n=r?.nestedIn??null;if(n===null)return!0;let i=r?.isList===!0&&e instanceof p;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!t)return!1;let s=i?e.
items[0]:e;return s instanceof f&&ve(n.needs,s.members,t)}function Kn(r,e,t,n){let i=U(r,t,n),s=r.table.playing("result");if(i.valid||e===r||s===void 0)return i;let o=de(t,r.regulation.options(n)),{root:a}=o.document;if(!(a instanceof
f)||!ue(Z(a.members,s.entry,o.tolerant)))return i;let{value:d,findings:l,truncated:u}=U(e,t,n);return ae(d===null?void 0:vi(d,r),l,u)}function vi(r,e){let t=r,{
fields:n,properties:i}=e.table,s=i.map((d,l)=>n[l]?.entry.role==="result"?void 0:t[d]),o=t.unknown,a=e.type;return new a(new F(s,o!==null&&o.size>0?o:null))}var At=class{#e;#t=null;#r=null;constructor(e){this.#e=e}get#n(){return this.#t??=this.#e(),this.#t}get id(){return this.#n.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,t){return U(this.requestInfo,e,t)}readResponse(e,t){return Kn(this.responseInfo,this.bareInfo,e,t)}get entry(){return this.#r??=C(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#r}get document(){return this.#n.regulation.services(this.#n.services)}get regulation(){return this.#n.
regulation}get requestInfo(){return this.#n.request}get responseInfo(){return this.#n.response}get bareInfo(){return this.#n.bareResponse}};function _n(r){return new At(
r)}function K(r,e){return e===S?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function Ft(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var ki=[S,T],ot=class{services;document;path;constructor(e,t){this.services=e,this.document=t,this.path=E(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,t,n){let i=s=>Q(e,this.keys(s),n)!==void 0;return i("error")?T:i("service")||t!==null&&Ri(e,t,n)?S:["session","message","res\
ult"].some(i)?T:S}ofRequest(e,t){let{tolerant:n}=t,i=Q(e,this.keys("service"),n);if(i===void 0||!O(i)){let a=this.services.filter(({entry:d})=>d.is_nameless===!0&&
ve(d.needs,e,n));return this.only(a,"required service",this.services,e,t)}if(typeof i!="string")return t.add(this.path,"type","error",R("text").wrong(i)),null;let s=this.
services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(d=>ve(Ft(d),e,n));return this.only(a,"code ambiguous",s,e,t)}let o=Le(
i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,t,o)}unplaced(e,t,n,i,s=null){let o=u=>s!==null&&u.wire===s,a=[...t.filter(
o),...t.filter(u=>!o(u))];n.candidates=a.map(u=>u.id);let d=a.map(u=>this.named(u)).join(", "),l={...s===null?{}:{near:s},...d===""?{}:{candidates:d}};n.add(i+this.
path,e.split(" ")[0]??e,"error",new c(e,l))}bareResponse(e,t){let n=Q(e,this.keys("session"),t)!==void 0,i=this.document.bare_responses,s=(i.find(o=>o.has_session===
n)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,t){return this.services.filter(({entry:i})=>i.response!==i.
bare_response).filter(i=>Ct(K(i,T),e,t))}isBare(e,t){return ue(Q(e,this.keys("result"),t))}ofList(e,t,n){return this.services.filter(i=>It(i,t).some(s=>Mt(K(i,s),
e,n)))}only(e,t,n,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,d=l=>ve(Ft(l),i,a)&&Ct(K(l,S),i,a);return this.unplaced(t,n.filter(d),s,"",o),
null}named({id:e,wire:t}){return t===null?e:this.services.filter(n=>n.wire===t).length>1?`${t} (${e})`:t}};function It(r,e){return ki.filter(t=>{let n=e===null||
e===t?K(r,t):void 0;return n?.isList===!0&&n.nestedIn!==null})}function Ri(r,e,t){let n=e.responseInfo.table.claimed(r,t);return e.requestInfo.table.claimed(r,t).
some(i=>!n.includes(i))}function zn(r){let e=null;return(t,n={})=>(e??=Si(r()),e(t,n))}function Si({regulation:r,services:e,each:t}){let n=new Bt(new ot(t,r.services(e))),i=new Map(t.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...d})=>{let l=r.options(d),u=o===void 0?null:C(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==S&&a!==T)throw new RangeError(
`There is no kind of message ${String(a)}.`);let g=de(s,l);return vn(g)?n.judged(g,u,a??null,l):Wn(g,{value:void 0,service:u,kind:a??null})}}var Bt=class{resolver;constructor(e){
this.resolver=e}judged(e,t,n,i){return e.kept=[],Wn(e,this.placed(e,t,n,i))}placed(e,t,n,i){let{root:s}=e.document;if(s instanceof p)return this.list(s,t,n,e);if(!(s instanceof
f))return Dt(s,e,!1),{value:void 0,service:t,kind:n};if(e.tolerant&&n!==S&&this.goesInside(s,e,i)){let a=E([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new c("form encoded-twice")),this.response(e.document.root,a,t,e)}return(n??this.resolver.kind(s.members,t,e.tolerant))===T?this.response(s,"",t,e):this.
request(s,t,e)}request(e,t,n){let i=t??this.resolver.ofRequest(e.members,n);return{value:i?.requestInfo.table.read(e,n,"").value,service:i,kind:S}}response(e,t,n,i){
let{members:s}=e,{tolerant:o}=i;if(n===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,t).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,t),{value:u,service:null,kind:T}}let a=K(n,T);return{value:(ue(a&&Z(s,a.entry,o))?n.bareInfo:n.responseInfo).table.
read(e,i,t).value,service:n,kind:T}}list(e,t,n,i){let{tolerant:s}=i;if(t===null)return Dt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,n,s),i,""),{value:void 0,service:null,kind:n};let o=It(t,n)[0];Dt(e,i,s&&o!==void 0);let a=o===void 0?null:K(t,o)?.nestedIn;return a&&Ue(e.items,a,i),{value:void 0,
service:t,kind:o??n}}goesInside(e,t,{maxLevels:n,maxItems:i}){let s=e.members.size===1?Q(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="string")
return!1;try{let o=j(s,n,i);return o.root instanceof f?(t.document=o,!0):!1}catch(o){if(o instanceof h)return!1;throw o}}};function Dt(r,e,t){let n=R("message");
t?e.add("","form","warning",n.form):e.add("","type","error",n.wrong(r))}function Wn(r,{value:e,service:t,kind:n}){let i=Object.freeze(r.cut(0)),s=r.errors===0,o=s&&
e!==void 0?e:null;return Object.freeze({valid:s,service:t,kind:n,candidates:r.candidates,value:o,records:xt(r.kept,r.document),findings:i,truncated:r.isCut(0),orThrow(){
if(o===null)throw new oe(i);return o}})}var at=class{regulation;records;readMessage;#e;#t=null;constructor(e){this.#e=e,this.regulation=new st(e.regulation),this.records=Ti(e,this.regulation);let t=e.
services;this.readMessage=zn(()=>({regulation:this.regulation,services:t,each:[...this.services.values()]}))}get services(){return this.#t??=Ei(this.#e,this.regulation,
this.records),this.#t}};function Jt(r){return new at(r)}function Ti(r,e){let t={};for(let[i,s]of Object.entries(r.code_tables))t[i]=Ut({},s);let n={};for(let[i,
s]of Object.entries(r.records))n[i]=Oi(()=>({regulation:e,document:s,records:n,tables:t,services:r.services}));return new Map(Object.entries(n))}function Oi(r){
let e=class extends le{static record=Un(()=>({...r(),type:e}))};return e}function Ei(r,e,t){let n=e.services(r.services).services,i=s=>C(t,s,"record").record;return new Map(
n.map(s=>[s.service,_n(()=>({id:s.service,regulation:e,services:r.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Ni=/[ \t\n\r]/,dt=class{#e;#t;#r;#n;constructor(e){this.#e=e,this.#t=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#n=[0,...[...e.matchAll(/\n/g)].map(t=>t.
index+1)],this.#r=ji(e.slice(this.#t))}of({path:e,limits:t}){let n=Number(t.line??0),i=this.#n[n-1];if(this.#r!==null||i===void 0)return this.at(e);let s=i+(n===
1?this.#t:0),o=[...this.#e.slice(s)].slice(0,Number(t.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#r===null)return[
0,Math.min(1,this.#e.length)];let{text:t}=this.#r,n=this.#r.root,i=I(t,0),s=[i,A(t,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),d=n instanceof f?Ci(t,n,a):n instanceof p?Mi(t,n,a):null;if(d===null)break;s=d,n=n instanceof f?n.members.get(a):n.items[Number(a)]}return[s[0]+this.#t,s[1]+
this.#t]}line(e){let[t,n]=[0,this.#n.length];for(;n-t>1;){let i=t+n>>1;[t,n]=(this.#n[i]??0)<=e?[i,n]:[t,i]}return[t+1,e-(this.#n[t]??0)+1]}};function ji(r){try{
return j(r,512,1/0)}catch(e){if(e instanceof h)return null;throw e}}function Ci(r,e,t){let n=I(r,e.start+1);for(let i of e.members.keys()){let s=A(r,I(r,I(r,A(r,
n))+1));if(i===t)return[n,s];n=I(r,I(r,s)+1)}return null}function Mi(r,e,t){if(!/^[0-9]+$/.test(t)||Number(t)>=e.items.length)return null;let n=I(r,e.start+1);for(let i=0;i<
Number(t);i+=1)n=I(r,I(r,A(r,n))+1);return[n,A(r,n)]}function I(r,e){let t=e;for(;t<r.length&&Ni.test(r.charAt(t));)t+=1;return t}globalThis.Goitin={...globalThis.Goitin,loaded:Jt,places:r=>new dt(r)};})();
