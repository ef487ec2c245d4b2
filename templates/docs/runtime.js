'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var bt=class extends Error{name="ContractError"},hr="1",gr=["severity","source","confidence"],pr={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},yr=["kind","phrase","expected","example"],
br={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"]},wr=["=",
"!=","<","<=",">",">="],xr=["+","-","*","/"];function G(r){let e=typeof r=="string"?JSON.parse(r):r;return e.contract!==void 0&&we(e.contract.split(".")[0]===hr,
`contract ${e.contract}`),e}function Yt(r){for(let{type:e,accepts:t=[],constraints:n={}}of r.fields){[e,...t].forEach(Xt);for(let[i,s]of Object.entries(n))wt(`c\
onstraint ${i}`,s,pr[i],gr)}for(let{check:e,when:t=[]}of r.rules)[e,...t].forEach(vr);return r}function Xt(r){wt(`type ${r.kind}`,r,br[r.kind],yr),r.item!==void 0&&
Xt(r.item)}function vr({op:r,left:e,right:t}){we(wr.includes(r),`comparison ${r}`),[e,t].forEach(Zt)}function Zt(r){let{op:e,left:t,right:n,...i}=r;e===void 0||
t===void 0||n===void 0?wt("operand",i,["field","number","text"],[]):(we(xr.includes(e),`operation ${e}`),[t,n].forEach(Zt))}function wt(r,e,t,n){we(t!==void 0,r),
Object.keys(e).forEach(i=>we([...t??[],...n].includes(i),`${r}: ${i}`))}function we(r,e){if(!r)throw new bt(`This reader does not understand ${e}.`)}function A(r,e,t){
let n=r.get(e);if(n===void 0)throw new RangeError(`There is no ${t} ${e}.`);return n}var vt=Symbol("codes"),xt=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=G(this.#e),this.#t}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,t){
return this.entry(e)?.label[t]??e}entry(e){return this.#n??=new Map(this.#i.codes.map(t=>[t.code,t])),this.#n.get(e)}get[vt](){return{id:this.id,codes:this.#i.codes}}};
function Qt(r,e){return Object.freeze(Object.assign(new xt(e),r))}var kr=[31,28,31,30,31,30,31,31,30,31,30,31];function Rr(r,e){let t=e===2&&r%4===0&&(r%100!==0||r%400===0);return(kr[e-1]??0)+(t?1:0)}function ke(r,e,t){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(t)&&r>=1&&r<=9999&&e>=1&&e<=12&&t>=1&&t<=Rr(r,e)}function Me(r,e,t){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(t)&&r>=0&&r<=23&&e>=0&&e<=59&&t>=0&&t<=59}function w(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(e,"0")}function Ae(r,e,t){let n=e.
exec(r);if(n===null)throw new RangeError(t);return n.slice(1).map(i=>Number(i??"0"))}function Fe(r){if(!r)throw new RangeError("There is no such day or time.")}
var Y=class r{year;month;day;constructor(e,t,n){Fe(ke(e,t,n)),this.year=e,this.month=t,this.day=n}static parse(e){let[t=0,n=0,i=0]=Ae(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,
"A day is written as 2024-03-12.");return new r(t,n,i)}compareTo(e){return this.year-e.year||this.month-e.month||this.day-e.day}equals(e){return e instanceof r&&
this.compareTo(e)===0}toString(){return`${w(this.year,4)}-${w(this.month)}-${w(this.day)}`}toJSON(){return this.toString()}},X=class r{hour;minute;second;constructor(e,t,n=0){
Fe(Me(e,t,n)),this.hour=e,this.minute=t,this.second=n}static parse(e){let[t=0,n=0,i=0]=Ae(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,"A time is written as 08:3\
0:00.");return new r(t,n,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof r&&this.compareTo(e)===
0}toString(){return`${w(this.hour)}:${w(this.minute)}:${w(this.second)}`}toJSON(){return this.toString()}},F=class r{year;month;day;hour;minute;second;constructor(e,t,n,i=0,s=0,o=0){
Fe(ke(e,t,n)&&Me(i,s,o)),this.year=e,this.month=t,this.day=n,this.hour=i,this.minute=s,this.second=o}static parse(e){let t=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[n=0,i=0,s=0,o=0,a=0,l=0]=Ae(e,t,"A moment is written as 2024-03-12T08:30:00.");return new r(n,i,s,o,a,l)}static fromInstant(e,t){let n=new Date(e.getTime()+ve(
t)*6e4);return new r(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate(),n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds())}toInstant(e){let t=new Date(0);return t.
setUTCFullYear(this.year,this.month-1,this.day),t.setUTCHours(this.hour,this.minute-ve(e),this.second),t}get date(){return new Y(this.year,this.month,this.day)}get time(){
return new X(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},xe=class r{year;month;constructor(e,t){Fe(
ke(e,t,1)),this.year=e,this.month=t}static parse(e){let[t=0,n=0]=Ae(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(t,n)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${w(this.year,4)}-${w(this.month)}`}toJSON(){
return this.toString()}};function ve(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var p=class r{above;below;constructor(e,t){this.above=t<0n?-e:e,this.below=t<0n?-t:t}static of(e){let[t="",n=""]=e.split(".");return new r(BigInt(t+n),10n**BigInt(
n.length))}plus(e){return new r(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new r(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let t=this.
above*e.below,n=e.above*this.below;return t<n?-1:t>n?1:0}rounded(e){let t=this.absolute().above,n=String((2n*t*10n**BigInt(e)+this.below)/(2n*this.below)).padStart(
e+1,"0"),i=`${n.slice(0,-e)}.${n.slice(-e)}`.replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&i!=="0"?`-${i}`:i}absolute(){return this.above<0n?new r(-this.
above,this.below):this}};var Sr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,J=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let t=String(e);if(!Sr.test(t))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(t)?t.slice(1):t)}static kept(e){return new r(e)}compare(e){
return p.of(this.digits).compare(p.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var h=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},m=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function en(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof y?"number":r instanceof g?"list":"obje\
ct"}function S(r){return r!==null&&r!==""}var Tr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Re(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!Tr.test(r)}var Or=/["\\\u0000-\u001f\ud800-\udfff]/;function v(r){return Or.test(r)?JSON.stringify(r):`"${r}"`}function x(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var tn={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
"{field}: understood, but sent under another name. Use the name {wire}."]},Ie={near:["Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là:\
 {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tính được: {computed}.","Given: {stated}; computed: {computed}."],clause:[
"Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[", dòng {row}",", row {row}"]},nn={number:["một số","a number"],text:[
"văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một đối t\
ượng","an object"]},rn={text:["văn bản trong ngoặc kép","a string"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạn\
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
"a message (an object)"]};var P=class{neutral;words;constructor(e,t){this.neutral=e,this.words=t}},Er={vi:"JSON",en:"JSON"},sn=/\{([a-z]+)\}/g,Nr=["near","candidates","computed"],de={name:Er,
label:null,source:null,record:null},c=class{key;own;blanks;near;constructor(e,t={},n=null,i=null){this.key=e,this.blanks=t,this.near=n,this.own=i}about(e,t){let n=this.
values(),i=o=>{let a=o==="field"?e.name[t]:n[o];return a instanceof P?a.words[t]:a??""},s=this.texts().map(o=>ae(o[t],i));return[...this.own===null?[]:[this.own[t]],
...s].join(" ")}limits(){let e=this.values(),t={},n=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];n!==void 0&&(t.reason=n);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(sn)])){let s=e[i];i!=="field"&&(t[i]=s instanceof P?s.neutral:s??"")}return t}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),t=Nr.filter(n=>n in e).map(n=>le(Ie,n));return this.own===null?[le(tn,this.key),
...t]:t}},Se=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let t=en(e),n=this.met.get(t);return n===void 0&&(n=new c("typ\
e",{expected:this.words,met:new P(t,le(nn,t))}),this.met.set(t,n)),n}get form(){return this.form_??=new c("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new c("format",{expected:this.words}),this.format_}};function E(r,e=r){return new Se(new P(e,le(rn,r)))}function ue(r,{min:e,max:t},n=["mi\
n","max"]){if(e!==void 0&&e===t)return new c(`${r}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...t===void 0?{}:{max:String(t)}};return e!==
void 0&&t!==void 0?new c(r,i):new c(`${r}/${e===void 0?n[1]:n[0]}`,i)}function on(r,e){let{row:t,confidence:n}=r,i=t===void 0?"":ae(le(Ie,"row")[e],()=>t),s={place:r[e],
row:i,confidence:n};return ae(le(Ie,"clause")[e],o=>s[o]??"")}function ae(r,e){return r.replace(sn,(t,n)=>e(n))}function le(r,e){let[t,n]=r[e]??["",""];return{vi:t,
en:n}}var Le=class r{path;rule;severity;#e;#t;constructor(e,t,n,i,s){this.path=e,this.rule=t,this.severity=n,this.#e=i,this.#t=s}static fromJSON(e){let t=typeof e=="s\
tring"?JSON.parse(e):e,{path:n,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Cr(t),u={name:de.name,label:a??null,source:l??null,record:null},f={path:n,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new r(n,i,s,u,f)}get sentenceVi(){return this.#n("vi")}get sentenceEn(){return this.#n(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#t instanceof c?this.#t.limits():this.#t.limits??{}}toJSON(){let{path:e,rule:t,severity:n,label:i,source:s,limits:o}=this;
return{path:e,rule:t,severity:n,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:jr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#n(e){
return this.#t instanceof c?this.#t.about(this.#e,e):this.#t.sentence[e]}#r(e){let{source:t}=this;return t===null?this.#n(e):`${this.#n(e)} ${on(t,e)}`}};function jr({
vi:r,en:e,row:t,confidence:n}){return t===void 0?{vi:r,en:e,confidence:n}:{vi:r,en:e,row:t,confidence:n}}function Cr(r){let e=r,{path:t,rule:n,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[t,n,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var an=new TextEncoder;function $(r){if(!/[\ud800-\udfff]/.test(r))return an.encode(r);let e=[...r].map(t=>{let n=t.codePointAt(0)??0;return n>=55296&&n<=57343?
Uint8Array.of(224|n>>12,128|n>>6&63,128|n&63):an.encode(t)});return Mr(e)}function Mr(r){let e=new Uint8Array(r.reduce((n,i)=>n+i.length,0)),t=0;for(let n of r)
e.set(n,t),t+=n.length;return e}function ce(r){return String.fromCharCode(...r)}function De(r){return r===32||r===9||r===10||r===13}function ln(r){let e=0;for(;e<
r.length;){let t=Ar(r,e);if(t===0)return e;e+=t}return e}function Ar(r,e){let t=r[e]??0;if(t<128)return 1;let n=t>=194&&t<=223?2:t>=224&&t<=239?3:t>=240&&t<=244?
4:0;for(let a=1;a<n;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,s=t===224&&i<160||t===240&&i<144,o=t===237&&i>159||t===244&&i>143;return s||o?0:n}var Te=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,Fr=/[^" \t\n\r]*/y,U=/[ \t\n\r]*/y,Ir=/[\ud800-\udfff]/u,Lr={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},q=34,Be=92,dn=44,Dr=58,cn=91,fn=93,mn=123,hn=125,Br=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function gn(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&$(r).length>e||Ir.test(r))throw new h;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new h;try{return Br.decode(r)}catch{throw new h}}function k(r,e,t){let n=new kt(r,e,t);return{root:n.document(),text:r,mayBeOdd:n.mayBeOdd}}
var kt=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,t,n){this.text=e,this.levels=t,this.items=n}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new h;return e}next(){let e=this.text,t=e.charCodeAt(this.at);for(;t===32||t===10||t===13||t===9;)this.at+=1,t=e.charCodeAt(this.
at);return t}value(e){switch(e){case q:return this.string();case mn:return this.object();case cn:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new m(this.at),t=e.members;this.begin();let n=this.
next();for(;n!==hn;){if(t.size>0&&(this.take(n,dn),n=this.next()),n!==q)throw new h;let i=this.string();this.take(this.next(),Dr);let s=this.value(this.next()),
o=t.size;if(t.set(i,s).size===o)throw new h;n=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),t=e.items;this.begin();let n=this.next();
for(;n!==fn;){if(t.length>0&&(this.take(n,dn),n=this.next()),this.items-=1,this.items<0)throw new h;t.push(this.value(n)),n=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new h}end(){this.at+=1,this.levels+=1}take(e,t){if(e!==t)throw new h;this.at+=1}word(e,t){if(!this.
text.startsWith(e,this.at))throw new h;return this.at+=e.length,t}number(){if(Te.lastIndex=this.at,!Te.test(this.text)||Te.lastIndex-this.at>100)throw new h;let e=this.
text.slice(this.at,Te.lastIndex);return this.at=Te.lastIndex,new y(e)}string(){let e=this.text,t=this.at+1;for(let n=t;;n+=1){let i=e.charCodeAt(n);if(i===q)return this.
at=n+1,e.slice(t,n);if(i===Be)return this.at=n,this.escaped(e.slice(t,n));if(!(i>=32))throw new h;i>=128&&Jr(i)&&(this.mayBeOdd=!0)}}escaped(e){let t=this.text,
n=e;for(;;){n+=this.escape();let i=this.at,s=t.charCodeAt(this.at);for(;s>=32&&s!==q&&s!==Be;)this.at+=1,s=t.charCodeAt(this.at);if(n+=t.slice(i,this.at),s===q)
return this.at+=1,this.mayBeOdd=!0,n;if(s!==Be)throw new h}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new h;
return this.at+=2,Lr[e]??e}let t=this.unit();if(t<55296||t>57343)return String.fromCharCode(t);let n=t<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(n<56320||n>57343)throw new h;return String.fromCharCode(t,n)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new h;return this.
at+=6,parseInt(e,16)}};function Jr(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function Je(r,e,t,n){return yn(r,n)??Oe(Pr(r.text,e,t))}function pn(r,e,t){
return yn(r,e.items[t]??null)??Oe($r(r.text,e,t))}function yn({text:r},e){return e instanceof y?e.text:e instanceof g||e instanceof m?Oe(r.slice(e.start,e.end)):typeof e=="string"?S(e)&&r.includes("\\")?null:v(
e):String(e)}function Pr(r,e,t){let n=e.start+1;for(;;){let i=C(U,r,n),s=Rt(r,i),o=C(U,r,C(U,r,s)+1),a=I(r,o);if(JSON.parse(r.slice(i,s))===t)return r.slice(o,a);
n=C(U,r,a)+1}}function $r(r,e,t){let n=C(U,r,e.start+1);for(let i=0;i<t;i+=1)n=C(U,r,C(U,r,I(r,n))+1);return r.slice(n,I(r,n))}function I(r,e){let t=0,n=e;do{let i=r.
charCodeAt(n);i===q?n=Rt(r,n):i===mn||i===cn?(t+=1,n+=1):i===hn||i===fn?(t-=1,n+=1):n=t===0?Ur(r,n):n+1}while(t>0);return n}var qr=/[^\]},: \t\n\r]*/y;function Ur(r,e){
return C(qr,r,e)}function Oe(r){let e="",t=0;for(;t<r.length;){let n=r.charCodeAt(t)===q?Rt(r,t):C(Fr,r,t);e+=r.slice(t,n),t=C(U,r,n)}return e}function C(r,e,t){
return r.lastIndex=t,r.test(e),r.lastIndex}function Rt(r,e){let t=e+1;for(;r.charCodeAt(t)!==q;)t+=r.charCodeAt(t)===Be?2:1;return t+1}function bn({text:r},e){return e instanceof
m||e instanceof g?$(r.slice(e.start,e.end)):$(e instanceof y?e.text:JSON.stringify(e))}var Hr=Symbol.for("nodejs.util.inspect.custom");function Pe(r,e){Object.defineProperty(r,Hr,{value(t,n,i){return e(this,s=>i(s,n))}})}var T=class r{text;constructor(e){this.text=e}static parse(e){try{k(e,64,1e6)}catch(t){throw t instanceof h?new SyntaxError("Not exactly one valid JSON document\
."):t}return new r(Oe(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Pe(T.prototype,String);var H=/^-?(?:0|[1-9][0-9]*)$/,O=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,t){this.type=e,this.
subject=t}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=qe(this.type),this.expected_}judged(e,t,n,i,s){
for(let o of this.judgements)o(t,n,i,s);return e}wrongType(e,t,n,i){t.add(n+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,t,n){e.add(t+n,"\
format","error",this.expected.format,this.subject)}inexact(e,t,n){e.add(t+n,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function qe(r){let{words:e}=E(r.expected??r.kind).words,t=n=>String(r[n]);
return new Se(new P(r.phrase??r.kind,{vi:ae(e.vi,t),en:ae(e.en,t)}))}var Kr=/[\u0300-\u036f]/,_r=/[\ufffd\u0080-\u0084\u0086-\u009f]/,zr=/^[A-Za-z0-9+/]*$/,Wr="AQgw",Vr="AEIMQUYcgkosw048",fe=class extends O{mayBeBlank=!0;takesEmptyItem=!0;read(e,t,n,i){
return typeof e=="string"?((t.document.mayBeOdd||Re(e))&&this.oddness(e,t,n,i),this.judgements.length===0?e:this.judged(e,e,t,n,i)):t.tolerant&&e instanceof y&&
H.test(e.text)?(this.inexact(t,n,i),this.judged(e.text,e.text,t,n,i)):this.wrongType(e,t,n,i)}plain(e){return e}write(e){return v(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,t,n,i){let s=Re(e)?"form blank":_r.test(e)?"form broken":Kr.test(e)?"form decomposed":null;s!==null&&t.add(n+i,"form",
"warning",new c(s),this.subject)}},Ue=class extends fe{takesEmptyItem=!1;read(e,t,n,i){return typeof e=="string"?super.read(e,t,n,i):this.wrongType(e,t,n,i)}},He=class extends fe{mayBeBlank=!1;takesEmptyItem=!1;read(e,t,n,i){
return typeof e!="string"?this.wrongType(e,t,n,i):Gr(e)?this.judged(e,e,t,n,i):this.wrongFormat(t,n,i)}};function Gr(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,t=r.slice(0,r.length-e);if(r.length%4!==0||!zr.test(t))return!1;let n=t.slice(-1);return e===0||(e===2?Wr:Vr).includes(n)}var Q=class extends O{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof T))throw this.refused();return e}};var Yr=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function K(r){let[e="",...t]=r.split("_"),n=e+t.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return Yr.includes(
n)?`${n}_`:n}var xn=JSON.rawJSON;function kn(r){return St(k(r,512,Math.max(1e6,r.length)).root)}function St(r){return r instanceof y?Xr(r.text):r instanceof g?r.items.map(St):
r instanceof m?Object.fromEntries([...r.members].map(([e,t])=>[e,St(t)])):r}function Xr(r){let e=Number(r);if(String(e)===r)return e;if(xn!==void 0)return xn.call(
JSON,r);if(!Zr(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function Zr(r,e){let[
t,n]=[vn(r),vn(e)];return t!==null&&n!==null&&t[0]===n[0]&&t[1]===n[1]}function vn(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,t="",n="",i="",s="0"]=e,o=(n+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[t+a,Number(s)-i.length+o.length-a.length]}var b=class extends Error{reason;at;constructor(e,t){super(),this.reason=e,this.at=t}},Qr=["NaN","Infinity","-Infinity","undefined"],Rn={t:"true",f:"false",n:"n\
ull"},ei={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},ti=92,ni=34,ri=new TextDecoder("utf-8",{ignoreBOM:!0}),Ke=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,t,n){
this.bytes=e,this.limits=t,this.begin(e,n)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,t){return this.begin(e,0),this.isFresh=t,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,t){this.bytes=e,this.at=t,this.end=ln(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(t){if(t instanceof
b)return{reason:t.reason,at:t.at};throw t}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let t=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let n=this.string();if(e.has(n))throw new b("repeated-key",t);e.add(n)}value(e){this.space();let t=this.peek();if("NIu-".includes(t)&&Qr.some(
n=>this.isAt(n)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(t))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(t==="["||t==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(t===
"["?null:new Set),this.isFresh=!0}else t==='"'?this.string():t in Rn?[...Rn[t]??""].forEach(n=>this.take(n)):this.number()}string(){this.at+=1;let e="",t=this.at;
for(;;){let n=this.at<this.end?this.bytes[this.at]??0:0;if(n>=32&&n!==ni&&n!==ti){this.at+=1;continue}e+=ri.decode(this.bytes.subarray(t,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),t=this.at}}escape(){let e=this.at;this.at+=1;let t=this.peek();if(t===
"u")return this.unit(e);let n=ei[t];if(n===void 0)throw new b("escape",e);return this.at+=1,n}unit(e){let t=this.digitsOfUnit(e);if(t<55296||t>57343)return String.
fromCharCode(t);let n=ce(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(t>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(n))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(t,this.digitsOfUnit(e))}digitsOfUnit(e){let t="";for(let n=0;n<4;n+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);t+=i}return this.at+=1,parseInt(t,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,t){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-t>100)throw new b("number",t);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&ce(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&De(this.bytes[this.at]);)this.at+=1}};function _e(r,e){if(ze(r)>100)return null;let t=Tn(r),n=e.map(Tn),i=n.findIndex(a=>a.join("")===t.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return n.forEach(
(a,l)=>{let d=ii(t,a,s);d<s&&2*d<Math.min(t.length,a.length)&&(s=d,o=e[l]??null)}),o}function En(r,e){if(ze(r)>100)return null;let t=On(r);return e.find(n=>n!==
r&&On(n)===t)??null}function ee(r){let e=0,t=r.length;for(;e<t&&Sn(r.charCodeAt(e));)e+=1;for(;t>e&&Sn(r.charCodeAt(t-1));)t-=1;return r.slice(e,t)}function Tt(r){
return r.replace(/^0+(?=[^])/u,"")}function ze(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function Sn(r){return r===32||r>=9&&r<=13}function We(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function Tn(r){return[...We(r).replace(/[_\-\t-\r ]/g,"")]}function On(r){return Tt(We(ee(r)))}function ii(r,e,t){
if(Math.abs(r.length-e.length)>=t)return t;let n=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of r.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(n[a]??
0)+(s===l?0:1);o.push(Math.min(d,(n[a+1]??0)+1,(o[a]??0)+1))}if(n=o,Math.min(...n)>=t)return t}return n[e.length]??t}var Nn=[239,187,191],si=["<!doctype html","<html","<head","<body"],oi=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],Ot=class r{lines;characters;size;constructor(e=0,t=0,n=0){
this.lines=e,this.characters=t,this.size=n}static top(e){return jn(e)?new r(0,-1):new r}behind(e){let t=0,n=this.characters;for(let i of e)i===10?(t+=1,n=0):(i&
192)!==128&&(n+=1);return new r(this.lines+t,n,this.size+e.length)}};function jn(r){return Nn.every((e,t)=>r[t]===e)}function Cn(r,e,t){let{reason:n,at:i}=li(r,
e,t);return ai(n,i===null?null:Ot.top(r).behind(r.subarray(0,i)),e)}function ai(r,e,t){let n=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:t.maxBytes,levels:t.maxLevels,items:t.maxItems}[r];return new c(`json ${r}`,s===void 0?n:{...n,max:String(s)})}function li(r,e,t){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let n=jn(r)?Nn.length:0,i=di(r.subarray(n))??(n>0&&!t?"bom":null);return i===null?new Ke(r,e,n).document():{reason:i,at:null}}function di(r){let e=0;for(;De(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let n=We(ce(r.subarray(e,e+14)));return si.some(i=>n.startsWith(i))?"html":
"xml"}if(ui([r[0],r[1]]))return"utf-16";let t=ce(r.subarray(0,8));return oi.find(([n])=>t.startsWith(n))?.[1]??null}function ui([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var me=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},ci=Object.freeze([]),Et=class{valid;value;findings;truncated;index;#e;#t;constructor(e,t,n,i,s,o,a){this.valid=e,this.value=t,this.findings=
n.length===0?ci:Object.freeze(n),this.truncated=i,this.index=s,this.#e=o,this.#t=a}get json(){return this.#e===null?null:bn(this.#e,this.#t)}orThrow(){if(!this.
valid)throw new me(this.findings);return this.value}};function he(r,e,t,n=null,i=null,s=null){return new Et(r!==void 0,r??null,e,t,n,i,s)}var Ve=class{items;findings;valid;truncated;constructor(e,t,n,i){
this.items=e,this.findings=t,this.valid=n,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new me(
this.findings);return this.values}};var fi=Object.freeze([]);function ne(r,e){return r[0]<=e&&e<=r[1]}var te=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,t){
this.document=e,this.tolerant=t.tolerant,this.edition=t.edition,this.limit=t.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,t,n,i,s=de){n==="error"&&
(this.errors+=1),this.findings.push(new Le(e,t,n,s,i))}cut(e){let t=e===0?this.findings:this.findings.slice(e);if(t.length<=this.limit)return t;let n=t.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-n,0)};return t.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,t,n){let{kept:i}=this;i?.push({value:t,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:n})}since(e){return this.findings.
length===e?fi:this.cut(e).slice()}},N="request",j="response";var Ye={root:null,text:"",mayBeOdd:!1};function z(r,e,t){let n=ge(e,r.regulation.options(t)),i=n.document.root;if(n.document===Ye)return he(void 0,n.cut(0),!1);
let s=i instanceof m?r.table.read(i,n,"").value:Nt(i,n,E("record",r.id));return he(n.errors===0?s:void 0,n.cut(0),n.isCut(0))}function Mn(r,e,t){let n=ge(e,r.regulation.
options(t)),i=n.document.root;n.kept=[],n.document!==Ye&&mi(r,i,n);let s=jt(n.kept,n.document);return new Ve(s,n.cut(0),n.errors===0,n.isCut(0))}function mi(r,e,t){
e instanceof m&&t.tolerant?(t.add("","form","warning",E("list",`list of ${r.id}`).form),Ge([e],r.table,t)):e instanceof g?Ge(e.items,r.table,t):Nt(e,t,E("list",
`list of ${r.id}`))}function Ge(r,e,t){let n=[],i=E("record",e.id);r.forEach((s,o)=>{let a=t.findings.length;t.kept=null;let l=s instanceof m?e.read(s,t,`/${o}`).
value:Nt(s,t,i,`/${o}`);n.push({value:l,findings:t.since(a),truncated:t.isCut(a),index:o,node:s})}),t.kept=n}function Nt(r,e,t,n=""){e.add(n,"type","error",t.wrong(
r))}function jt(r,e){return Object.freeze((r??[]).map(({value:t,findings:n,truncated:i,index:s,node:o})=>he(t,n,i,s,e,o)))}function ge(r,e){try{let t=gn(r,e.maxBytes),
n=e.tolerant&&t.startsWith("\uFEFF"),i=new te(k(n?t.slice(1):t,e.maxLevels,e.maxItems),e);return n&&i.add("","form","warning",new c("form bom")),i}catch(t){if(!(t instanceof
h))throw t;let n=typeof r=="string"?$(r):r,i=new te(Ye,e);return i.add("","json","error",Cn(n,e,e.tolerant)),i}}function An(r){return r.document!==Ye}var L=class{values;unknown;constructor(e,t){this.values=e,this.unknown=t}};var pe=class r{static record;constructor(e){let t=this.constructor.record,{values:n,unknown:i}=e instanceof L?e:gi(t,e),{properties:s}=t.table,o=this;for(let a=0;a<
s.length;a+=1){let l=n[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,t){return z(
this.record,e,t)}static readList(e,t){return Mn(this.record,e,t)}validate(e={}){return z(W(this),this.toJsonString(),e).findings}toJson(){return $(this.toJsonString())}toJsonString(){
return W(this).table.write(this)}toJSON(){return kn(this.toJsonString())}with(e){let t=this.constructor;return new t({...this,...In(W(this),e)})}equals(e){return this===
e||e instanceof r&&W(e)===W(this)&&Ln({...this},{...e})}toString(){return`[${W(this).id}]`}};Object.defineProperty(pe.prototype,"unknown",{get:()=>new Map,configurable:!0});
Pe(pe.prototype,hi);function hi(r,e){let{fields:t,properties:n}=W(r).table,i=r,s=t.flatMap(({entry:o},a)=>{let l=n[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${W(r).id} ${e(Object.fromEntries(s))}`}function W(r){return r.constructor.record}function In(r,e){let t=new Map(Object.entries(r.former).
map(([n,i])=>[K(n),K(i)]));return t.size===0?e:Object.fromEntries(Object.entries(e).map(([n,i])=>[t.get(n)??n,i]))}function gi(r,e){let{table:t}=r,{unknown:n,...i}=In(
r,e),s=t.properties.map((a,l)=>{let d=i[a],u=t.fields[l];return d===void 0?pi(t,l):u?.take(d)}),o=Object.keys(i).find(a=>!t.properties.includes(a));if(o!==void 0)
throw new TypeError(`${r.id} has no ${o}.`);return new L(s,yi(n))}function pi(r,e){let{fixed:t}=r.fields[e]?.constraints??{};return t===void 0?void 0:t.is}function yi(r){
if(r===void 0)return null;let t=(r instanceof Map?[...r]:Object.entries(r)).map(([n,i])=>{if(!(i instanceof T))throw new TypeError("Unknown members are raw JSON\
.");return[n,i]});return t.length===0?null:new Map(t)}function Ln(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===null)return!1;
if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[t,n]=[Fn(r),Fn(e)];return t.length===n.length&&t.every(([i,s],o)=>n[o]?.[0]===i&&Ln(s,n[o]?.[1]))}
function Fn(r){return r instanceof Map?[...r]:Object.entries(r)}var Ct=/yyyy|MM|M|dd|d|HH|mm|ss/g,bi={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},$n=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],wi="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Dn={y:0,M:1,d:2,H:3,m:4,s:5};function Ze(r){return r.pattern!==void 0}var Xe=class extends O{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,t,n,i){
super(e,t),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Ct)??[],this.literals=this.pattern.split(Ct),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${Un(e)}$`),this.accepts=n,this.zone=i}read(e,t,n,i){if(typeof e!="string")return this.wrongType(e,t,n,i);let s=this.isFixed?this.fixed(
e):Jn(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,t,n,i);if(t.tolerant){let o=ee(e);for(let a of this.looseShapes()){let l=Jn(a.exec(o),this.zone);
if(l!==null)return this.inexact(t,n,i),this.found(l,t,n,i)}}return this.wrongFormat(t,n,i)}plain(e){let[t,n,i,s,o,a]=Bn(e);return w(t,4)+w(n)+w(i)+w(s)+w(o)+w(a)}operand(e){
return p.of(this.plain(e))}write(e){let t=Bn(e),n="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];n+=this.literals[i]+w(t[Dn[s.charAt(0)]],s.length)}
return v(n+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let t=xi[this.type.kind]??F;if(e instanceof t)return e;if(typeof e!="stri\
ng")throw this.refused();try{return t.parse(e)}catch{throw this.refused()}}found(e,t,n,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),t,n,i)}made([e,t,n,i,s,o]){switch(this.type.kind){case"date":return new Y(e,t,n);case"month":return new xe(e,t);case"time":return new X(i,s,o);default:
return new F(e,t,n,i,s,o)}}fixed(e){let t=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let n=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,n))return null;n+=s.length;let a=0;for(let l=n+o.length;n<l;n+=1){let d=e.charCodeAt(n)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}t[Dn[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&qn(t)?t:null}looseShapes(){if(this.loose===null){
let t=[...$n.includes(this.pattern)?[this.type]:[],...this.accepts.filter(Ze)];this.loose=[this.shape,...t.map(n=>ki(n,this.zone))]}return this.loose}},xi={date:Y,
datetime:F,month:xe,time:X};function Bn(r){return r instanceof F?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof X?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof Y?r.day:1,0,0,0]}function qn([r,e,t,n,i,s]){return ke(r,e,t)&&Me(n,i,s)}function Jn(r,e="Z"){if(r===null)return null;let{year:t="1",
month:n="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=r.groups??{},d=[Number(t),Number(n),Number(i),Number(s),Number(o),Number(a)];return qn(d)?l===
void 0?d:vi(d,ve(e)-ve(l)):null}function vi([r,e,t,n,i,s],o){let a=new Date(0);a.setUTCFullYear(r,e-1,t),a.setUTCHours(n,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function ki(r,e){let t=r.pattern??"",n=t.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${Un(r)}${n}${e!==void 0&&$n.includes(t)?wi:""}$`)}function Un({pattern:r=""}){let e="",t=0;for(let n of r.matchAll(Ct))
e+=Pn(r.slice(t,n.index))+(bi[n[0]]??""),t=n.index+n[0].length;return e+Pn(r.slice(t))}function Pn(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function Hn(r){let e="",t=!1;for(let n=0;n<r.length;n+=1){let i=r.charAt(n);if(i==="\\"){n+=1,e+=Ri(t,r.charAt(n));continue}t=i==="["?!0:i==="]"?!1:t,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function Ri(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var Kn="1900";function _n(r,e,t,n,i){let s=r.type.item??r.type,{length:o,pattern:a,range:l,period:d,fixed:u}=r.constraints??{},f=[];return o!==void 0&&f.push(Ti(
o,e)),a!==void 0&&f.push(Oi(a,e)),l!==void 0&&Si(s)&&f.push(Ei(l,e)),Ze(s)&&d!==void 0?f.push(Ni(d,e)):Ze(s)&&s.pattern?.includes("yyyy")&&f.push(ji(e)),u!==void 0&&
f.push(Ci(u,e)),n!==null&&f.push(Mi(s,t,n,i,e)),f}function Si({kind:r}){return r==="integer"||r==="decimal"||r==="percent"}function Ti(r,e){let{min:t=0,max:n=1/0}=r;
return(i,s,o,a)=>{!(i.length<=n&&i.length>=2*t)&&!Mt(ze(i),r)&&s.add(o+a,"length",r.severity,ue("length",r),e)}}function Oi(r,e){let t=Hn(r.is);return(n,i,s,o)=>{
t.test(n)||i.add(s+o,"pattern",r.severity,new c("pattern",{pattern:r.is}),e)}}function Ei(r,e){let t=r.min===void 0?null:p.of(r.min),n=r.max===void 0?null:p.of(
r.max);return(i,s,o,a)=>{let l=p.of(i);(t!==null&&l.compare(t)<0||n!==null&&l.compare(n)>0)&&s.add(o+a,"range",r.severity,ue("range",r),e)}}function Ni(r,e){let{
first:t="",last:n="~"}=r;return(i,s,o,a)=>{(i<t||i>n)&&s.add(o+a,"range",r.severity,ue("range",r,["since","until"]),e)}}function ji(r){return(e,t,n,i)=>{e<Kn&&t.
add(n+i,"range","warning",new c("range year",{min:Kn}),r)}}function Ci(r,e){return(t,n,i,s)=>{t!==r.is&&n.add(i+s,"code",r.severity,new c("code fixed",{expected:r.
is}),e)}}function Mi(r,e,t,n,i){let s=new Map(t.codes.map(a=>[a.code,n.span(a)])),o=new Map(t.codes.flatMap(a=>a.retired?[[a.code,n.editionAt(a.retired.since)]]:
[]));return(a,l,d,u)=>{let f=s.get(a),B=f!==void 0&&ne(f,l.edition);if(B&&(o.size===0||(o.get(a)??1/0)>l.edition))return;let Ce={table:t.id,edition:n.editions[l.
edition]??""};if(B)l.add(d+u,"code","warning",new c("code retired",Ce),i);else{let oe=e?null:()=>En(a,[...s.keys()]);l.add(d+u,"code",r.closed?"error":"warning",
new c("code",Ce,oe),i)}}}function Mt(r,{min:e=0,max:t=1/0}){return e<=r&&r<=t}var Ee=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,Ai=/^(-?(?:0|[1-9][0-9]*))\.0+$/,Fi=/^-?[0-9]+(?:\.[0-9]+)?$/,Ii=15;function At(r){return H.test(r)?r:Ai.exec(r)?.[1]??
null}function Ft(r){return(r.writes??r.form)==="number"}var Qe=class extends O{operand(e){return p.of(this.plain(e))}sameness(e){let t=this.plain(e);return t.includes(
".")?t.replace(/\.?0*$/,""):t}beyond(e,t,n,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(t),met:String(n)};i.add(s+o,"range","error",new c(`range ${e}`,a),
this.subject)}},et=class extends Qe{emptyIsAbsent;before;scale;isWritten;constructor(e,t){super(e,t),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Ft(e)}read(e,t,n,i){return e instanceof y?this.ofToken(e,t,n,i):typeof e=="string"?this.ofText(e,t,n,i):this.
wrongType(e,t,n,i)}write(e){let t=this.plain(e);return this.isWritten?t:v(t)}ofToken(e,t,n,i){let s=this.type.form==="text",o=s&&!t.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!t.tolerant?this.wrongType(e,t,n,i):this.counted(o,s||o!==e.text,t,n,i)}ofText(e,t,n,i){let s=this.shape.test(e);if(this.type.
form==="number")return t.tolerant&&s?this.counted(e,!0,t,n,i):this.wrongType(e,t,n,i);if(s)return this.counted(e,!1,t,n,i);let o=t.tolerant?Li(e):"";return this.
shape.test(o)?this.counted(o,!0,t,n,i):this.wrongFormat(t,n,i)}counted(e,t,n,i,s){let o=Wn(e),a=this.scaled(o);if(!n.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(n,i,s);let l=n.tolerant?a:o;(t||l!==o)&&this.inexact(n,i,s);let[d,u]=Vn(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,n,i,s):u>this.scale?this.beyond("scale",this.scale,u,n,i,s):this.judged(this.made(l),l,n,i,s)}},tt=class extends et{shape=H;isSafe;constructor(e,t){
super(e,t),this.isSafe=(e.digits??0)<=Ii}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return At(e)}scaled(e){return e}},nt=class extends et{shape=Ee;take(e){return J.kept(this.
scaled(zn(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return J.kept(e)}digitsOf(e){return Ee.test(e)?e:null}scaled(e){let t=this.type.scale??
0,[n="",i=""]=e.split("."),s=i.length>t&&/^0+$/.test(i.slice(t))?i.slice(0,t):i,o=this.type.exact?s.padEnd(t,"0"):s;return o===""?n:`${n}.${o}`}},rt=class extends Qe{read(e,t,n,i){
if(e instanceof y&&t.tolerant)return Ee.test(e.text)?this.counted(e.text,!0,t,n,i):this.wrongType(e,t,n,i);if(typeof e!="string")return this.wrongType(e,t,n,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Ee.test(o)&&(a||t.tolerant)?this.counted(o,!a,t,n,i):this.wrongFormat(t,n,i)}plain(e){return e.
digits}write(e){let t=this.plain(e);return v(this.type.sign?`${t}%`:t)}take(e){return zn(e,()=>this.refused())}made(e){return J.kept(e)}counted(e,t,n,i,s){let o=Wn(
e),[a,l]=Vn(o),d=this.type.digits??0;return t&&this.inexact(n,i,s),a+l>d?this.beyond("digits",d,a+l,n,i,s):this.judged(this.made(o),o,n,i,s)}};function zn(r,e){
if(!(r instanceof J)&&(typeof r!="string"||!Ee.test(r)))throw e();return J.of(r)}function Li(r){let e=ee(r);return Fi.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function Wn(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function Vn(r){let e=r.charCodeAt(0)===45?1:0,t=r.indexOf("."),n=t<0?r.length:t;return[
n-e===1&&r.charCodeAt(e)===48?0:n-e,t<0?0:r.length-t-1]}var it=class extends O{emptyIsAbsent;known;isWritten;constructor(e,t,n){super(e,t),this.emptyIsAbsent=e.form!=="number",this.known=n,this.isWritten=Ft(e)}read(e,t,n,i){
let s=this.met(e,t.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||t.tolerant)?this.wrongType(
e,t,n,i):(a||this.inexact(t,n,i),this.judged(s,s,t,n,i))}plain(e){return e}write(e){let t=e;return this.isWritten&&H.test(t)?t:v(t)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,t){if(e instanceof y)return At(e.text);if(typeof e!="string")return null;let n=t?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(n)&&!H.test(n)?null:n}mended(e){let t=ee(e);return[e,t,Tt(t)].find(n=>this.known.has(n))??e}},st=class extends O{emptyIsAbsent;yes;no;constructor(e,t){
super(e,t),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,t,n,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),t,n,i);let o=t.tolerant?Di(e):null;return o!==null?(this.inexact(t,n,i),this.judged(o,
this.plain(o),t,n,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(t,n,i):this.wrongType(e,t,n,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):v(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function Di(r){if(typeof r=="boolean")return r;
let e=r instanceof y?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function Gn(r,{subject:e,accepts:t,zone:n,codes:i}){switch(r.kind){case"text":return new fe(r,e);case"url":return new Ue(r,e);case"base64":return new He(r,e);case"\
json":return new Q(r,e);case"code":return new it(r,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new tt(r,e);case"decimal":return new nt(r,e);case"\
percent":return new rt(r,e);case"flag":return new st(r,e);default:return new Xe(r,e,t,n??void 0)}}var ot=class{entry;wire;#e;#t=null;constructor(e,t){this.entry=e,this.wire=e.wire,this.#e=t}get name(){let{vi:e,en:t}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${t})`}}get label(){let{vi:e,en:t}=this.entry.label;return{wire:this.wire,vi:e,en:t}}get source(){let{document:e,regulation:t}=this.#e,{source:n,
confidence:i,row:s}=this.entry;return this.#t??=t.citation(n??e.source,i??e.confidence,s),this.#t}get record(){return this.#e.document.record}},at=class{name=de.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:t}=this.#e;return t.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var Bi={required:new c("required"),"required blank":new c("required blank")},lt=class extends ot{step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,t,n){
super(e,n);let{type:i,role:s}=e;this.owner=n,this.index=t,this.step=x(e.wire),this.constraints=e.constraints??{},this.span=n.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=qe(i),this.each=this.isList?qe(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||
s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){
return S(e)&&!(this.isText&&typeof e=="string"&&Re(e))}isAbsent(e,t){return e===null||e===""&&(t||this.emptyIsAbsent)}read(e,t,n,i,s,o,a){if(!ne(this.span,t.edition)){
let l=this.owner.regulation.editions[t.edition]??"";t.add(n+i,"unknown","warning",new c("unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,t,
n,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(t,n+i,"required blank"),this.kind.read(e,t.silent(),n,i)):this.isList?this.list(e,t,n+
i):this.kind===null?this.nested(e,t,n+i,null):this.kind instanceof Q?T.kept(Je(t.document,s,o,e)):this.kind.read(e,t,n,i)}missing(e,t,n="required"){this.constraints.
required!==void 0&&e.add(t,"required",this.constraints.required.severity,Bi[n],this)}unsent(e,t){let{present:n}=this.constraints;n!==void 0&&e.add(t,"required",
n.severity,new c("required present",{empty:n.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||
this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(n=>this.one(n)).join(",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);
if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);return Object.freeze(e.map(t=>this.taken(t)))}get nestedIn(){return this.
kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.
take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:t}=this.
owner,n=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=Gn(this.item,{subject:this,accepts:this.entry.accepts??[],zone:t.zone,codes:n}),s=this.
entry.sensitive===!0||e.sensitive===!0;return i.judgements=_n(this.entry,this,s,n,t),i}empty(e,t,n,i,s){s?this.missing(t,n+i):e===""&&!this.emptyIsAbsent&&(t.tolerant?
t.add(n+i,"form","warning",this.whole.form,this):this.wrong(e,t,n+i,this.whole))}list(e,t,n){let i=t.tolerant&&e instanceof m&&this.kind===null;if(i)t.add(n,"fo\
rm","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,t,n,this.whole);return}let s=i?[e]:e.items,o=this.constraints.unique===void 0?null:new Set,
a=[];for(let d=0;d<s.length;d+=1){let u=this.itemOf(s[d]??null,t,n,d,o,i?null:e);u!==void 0&&a.push(u)}let l=this.constraints.items;return l!==void 0&&!(t.isRest&&
this.isPayload)&&!Mt(s.length,l)&&t.add(n,"items",l.severity,ue("items",l),this),Object.freeze(a)}itemOf(e,t,n,i,s,o){return this.kind===null?S(e)?this.nested(e,
t,`${n}/${i}`,s):this.wrongItem(e,t,`${n}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,t,`${n}/${i}`):this.kind instanceof Q&&o!==null?T.
kept(pn(t.document,o,i)):this.kind.read(e,t,n,`/${i}`)}nested(e,t,n,i){if(!(e instanceof m))return this.wrongItem(e,t,n);if(t.isRest&&this.isPayload)return this.
keptApart(t,e,d=>this.nestedRecord.read(e,d,n).value);let s=t.findings.length,{value:o,slots:a}=this.nestedRecord.read(e,t,n);this.isPayload&&t.keep(s,o,e);let{
unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,t,n,i),o}keptApart(e,t,n){let i=e.apart(),s=n(i),o=e.kept?.length??0;return e.kept?.push(
{value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:t}),s}alone(e,t,n){return e instanceof m?this.nestedRecord.read(e,t,n).value:this.wrong(e,t,n,this.
each)}unique(e,t,n,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:t[o.index];if(o===void 0||a===void 0)return;let l=o.kind===null||o.isList?o.write(
a):o.kind.sameness(a);s.has(l)&&n.add(i,"unique",e.severity,new c("unique",{key:e.key}),this),s.add(l)}wrong(e,t,n,i){t.add(n,"type","error",i.wrong(e),this)}wrongItem(e,t,n){
if(t.isRest&&this.isPayload&&this.isList)return this.keptApart(t,e,s=>this.wrong(e,s,n,this.each));let i=t.findings.length;this.wrong(e,t,n,this.each),this.isPayload&&
this.isList&&t.keep(i,void 0,e)}};var Yn=6,Xn=p.of("0"),dt=class{entry;tolerance;numbers=new Map;constructor(e){this.entry=e,this.tolerance=p.of(e.tolerance??"0")}filled(e,t){let{zeroes:n,check:i,
when:s=[]}=this.entry;return n===void 0?e:[i,...s].flatMap(({left:a,right:l})=>[a,l]).some(a=>It(a,e))?a=>e(a)??(n.includes(a)&&!t?.has(a)?Xn:null):()=>null}holds(e){
for(let t of this.entry.when??[])if(this.compared(t,Xn,e)!==!0)return null;return this.compared(this.entry.check,this.tolerance,e)}told(e){if(!this.entry.shows_numbers)
return{};let t=this.evaluated(this.entry.check.left,e),n=this.evaluated(this.entry.check.right,e);return t instanceof p&&n instanceof p?{stated:t.rounded(Yn),computed:n.
rounded(Yn)}:{}}compared({op:e,left:t,right:n},i,s){let o=this.evaluated(t,s),a=o===null?null:this.evaluated(n,s);if(o===null||a===null)return null;if(typeof o==
"string"||typeof a=="string")return o===a==(e==="=");switch(e){case"=":return o.minus(a).absolute().compare(i)<=0;case"!=":return o.compare(a)!==0;case"<=":return o.
compare(a.plus(i))<=0;case">=":return o.compare(a.minus(i))>=0;case"<":return o.compare(a)<0;default:return o.compare(a)>0}}evaluated(e,t){let{op:n,left:i,right:s}=e;
if(i===void 0||s===void 0)return this.operand(e,t);let o=this.evaluated(i,t),a=this.evaluated(s,t);if(!(o instanceof p)||!(a instanceof p))return null;switch(n){case"\
+":return o.plus(a);case"-":return o.minus(a);case"*":return o.times(a);default:return o.by(a)}}operand(e,t){return e.field!==void 0?t(e.field):e.number===void 0?
e.text??"":this.number(e.number)}number(e){let t=this.numbers.get(e);return t===void 0&&(t=p.of(e),this.numbers.set(e,t)),t}};function It(r,e){let{left:t,right:n}=r;
return t!==void 0&&n!==void 0?It(t,e)||It(n,e):r.field!==void 0&&e(r.field)!==null}var Zn="unknown",ut=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:t,regulation:n}=e,i={document:t,
regulation:n,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=t.fields.map((s,o)=>new lt(s,o,i)),this.properties=t.fields.map(({id:s})=>K(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
t.rules.map(s=>new dt(s)),this.keys=this.fields.map(s=>`${v(s.wire)}:`),this.needs=t.fields.filter(Dt),this.subject=new at({document:t,regulation:n})}get id(){return this.
about.document.record}playing(e){return this.fields.find(t=>t.entry.role===e)}field(e){return this.own.get(e)}claimed(e,t){let n=this.aliased(e,t);return[...e.keys()].
filter(i=>this.own.has(i)||n?.has(i))}read(e,t,n){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,t.tolerant);if(this.isOthers(s,o,
t,n))return{value:void 0,slots:i};let a=new Lt(e,t,n,i,o),l=t.errors;for(let[d,u]of s){let f=this.own.get(d)??o?.get(d);f===void 0?a.unknownMember(d,u,()=>_e(d,
this.fields.map(B=>B.wire))):this.member(d,u,f,a)}return this.missing(a),this.judge(a),{value:t.errors>l?void 0:this.about.make(new L(i,a.unknown)),slots:i}}isOthers(e,t,n,i){
let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,t),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.
has(a)?!1:(n.add(i+x(o),"code","error",new c("code other",{wire:a,expected:s.name})),!0)}aliased(e,t){if(!t||this.aliases.size===0)return null;let n=new Map,i=new Set;
for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),n.set(s,o))}return n.size>0?n:null}write(e){let t=e,n="";for(let i=0;i<
this.fields.length;i+=1){let s=this.fields[i],o=t[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(n+=`${n===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(t,Zn))for(let[i,s]of t[Zn])n+=`${n===""?"":","}${v(i)}:${s.text}`;return`{${n}}`}take(e){return this.about.take(e)}member(e,t,n,i){
let{state:s,base:o}=i,a=e===n.wire,l=a?n.step:x(e);a||s.add(o+l,"alias","warning",new c("alias",{wire:n.wire}),n);let d=!n.isFilled(t)&&this.isNeeded(n,i),u=n.read(
t,s,o,l,i.node,e,d);u!==void 0?i.slots[n.index]=u:this.rules.length>0&&!n.isAbsent(t,s.tolerant||d)&&(i.unread??=new Set,i.unread.add(n.wire))}missing(e){let{state:t,
base:n,node:i,aliased:s}=e;for(let o of this.asked)i.members.has(o.wire)||s!==null&&this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(t,n+o.step):
ne(o.span,t.edition)&&o.unsent(t,n+o.step))}isNeeded(e,t){let n=e.constraints.required;if(n===void 0||!ne(e.span,t.state.edition))return!1;if(n.when===void 0)return!0;
let i=this.conditional[e.index]??null,s=i===null?void 0:this.looked(i,t);return i!==null&&s!==void 0&&(n.is??[]).includes(i.plain(s))}looked(e,{node:t,state:n,aliased:i,
slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,t.members,i):null;return a===null?o:e.read(t.members.get(a)??null,n.silent(),"","",t,a,!1)}keyOf(e,t,n){return e===
void 0||t.has(e.wire)?e?.wire??null:n===null?null:[...n].find(([,i])=>i===e)?.[0]??null}judge({state:e,base:t,slots:n,unread:i}){let s=o=>{let a=this.own.get(o),
l=a===void 0?void 0:n[a.index];return a===void 0||l===void 0?null:a.operand(l)};for(let o of this.rules){let a=o.filled(s,i);if(o.holds(a)===!1){let{rule:l,severity:d,
sentence:u}=o.entry;e.add(t,`rule:${l}`,d,new c("",o.told(a),null,u),this.subject)}}}},Lt=class{node;state;base;slots;aliased;unknown=null;unread=null;constructor(e,t,n,i,s){
this.node=e,this.state=t,this.base=n,this.slots=i,this.aliased=s}unknownMember(e,t,n){this.state.add(this.base+x(e),"unknown","warning",new c("unknown",{},n)),this.
unknown??=new Map,this.unknown.set(e,T.kept(Je(this.state.document,this.node,e,t)))}};function Dt({since:r,until:e,constraints:t}){return r===void 0&&e===void 0&&
t?.required!==void 0&&t.required.when===void 0}var Bt=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=this.#e(),this.#t}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#n??=Yt(G(this.#i.document)),this.#n}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let t=this.type;if(e instanceof t)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new t(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:t={},tables:n={}}=this.#i,
i=this.type;return new ut({document:this.document,regulation:e,others:this.#s(),nested:s=>Ji(A(new Map(Object.entries(t)),s,"record").record),codes:s=>A(new Map(
Object.entries(n)),s,"code table")[vt],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:t}=this.#i,n=this.document.fields.find(a=>a.role===
"service");if(e===void 0||n===void 0||this.document.kind!=="request")return null;let{services:i}=t.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:n.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,t]of Object.
entries(this.former)){let n=K(t);Object.defineProperty(this.type.prototype,K(e),{configurable:!0,get(){return this[n]}})}}};function Ji(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,t,n)=>r.table.read(e,t,n),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e)}}function Qn(r){return new Bt(r)}var Pi=1e3;function Jt(r,{editions:e}){let{mode:t="strict",edition:n,maxFindings:i=Pi,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=r;if(t!=="strict"&&t!==
"tolerant")throw new RangeError(`There is no mode ${String(t)}.`);ct("maxFindings",i,1,1/0),ct("maxBytes",s,0,1/0),ct("maxLevels",o,1,512),ct("maxItems",a,0,1/0);
let l=n===void 0?e.length-1:e.indexOf(n);if(l<0)throw new RangeError(`There is no edition ${String(n)}.`);return{tolerant:t==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function ct(r,e,t,n){if(!Number.isInteger(e)||e<t||e>n)throw new RangeError(`${r} cannot be ${e}.`)}var er="+07:00",ft=class{#e;#t=new Map;#n=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#n??=G(this.#e),this.#n}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??er)}local(e){return F.fromInstant(
e,this.zone??er)}options(e){return e!==void 0?Jt(e,this):(this.#o??=Jt({},this),this.#o)}editionAt(e){let t=this.editions.indexOf(e);if(t<0)throw new RangeError(
`There is no edition ${e}.`);return t}span({since:e,until:t}){return[e===void 0?0:this.editionAt(e),t===void 0?this.editions.length-1:this.editionAt(t)]}citation(e,t,n){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return n===void 0?{vi:s,en:o,confidence:t}:{vi:s,en:o,row:String(n),confidence:t}}services(e){
let t=this.#t.get(e);return t===void 0&&(t=G(e),this.#t.set(e,t)),t}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let t=e.indexOf(" "),
n=t<0?e:e.slice(0,t),{vi:i,en:s}=this.#i.get(n)??{vi:n,en:n},o=t<0?"":`, ${e.slice(t+1)}`;return{vi:i+o,en:s+o}}};function re(r,{wire:e,aliases:t=[]},n){let i=r.get(e);if(i!==void 0||!n)return i;let s=[...r.keys()].find(o=>t.includes(o));return s===void 0?void 0:r.get(s)}function ie(r,e,t){
for(let n of e){let i=re(r,n,t);if(i!==void 0)return i}}function Ne(r,e,t){return r.every(n=>S(re(e,n,t)??null))}function ye(r){return r===void 0||!S(r)?!0:r instanceof
g?r.items.length===0:r instanceof m&&r.members.size===0}function Pt(r,e,t){let n=r&&re(e,r.entry,t);return n==null?r===void 0||!Dt(r.entry):$t(r,n,t)}function $t(r,e,t){
let n=r?.nestedIn??null;if(n===null)return!0;let i=r?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!t)return!1;let s=i?e.
items[0]:e;return s instanceof m&&Ne(n.needs,s.members,t)}function tr(r,e,t,n){let i=z(r,t,n),s=r.table.playing("result");if(i.valid||e===r||s===void 0)return i;let o=ge(t,r.regulation.options(n)),{root:a}=o.document;if(!(a instanceof
m)||!ye(re(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=z(e,t,n);return he(l===null?void 0:$i(l,r),d,u)}function $i(r,e){let t=r,
{fields:n,properties:i}=e.table,s=i.map((l,d)=>n[d]?.entry.role==="result"?void 0:t[l]),o=t.unknown,a=e.type;return new a(new L(s,o!==null&&o.size>0?o:null))}var qt=class{#e;#t=null;#n=null;constructor(e){this.#e=e}get#r(){return this.#t??=this.#e(),this.#t}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,t){return z(this.requestInfo,e,t)}readResponse(e,t){return tr(this.responseInfo,this.bareInfo,e,t)}get entry(){return this.#n??=A(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#n}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function nr(r){return new qt(
r)}function V(r,e){return e===N?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function Ut(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var qi=[N,j],mt=class{services;document;path;constructor(e,t){this.services=e,this.document=t,this.path=x(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,t,n){let i=s=>ie(e,this.keys(s),n)!==void 0;return i("error")?j:i("service")||t!==null&&Ui(e,t,n)?N:["session","message","re\
sult"].some(i)?j:N}ofRequest(e,t){let{tolerant:n}=t,i=ie(e,this.keys("service"),n);if(i===void 0||!S(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Ne(l.needs,e,n));return this.only(a,"required service",this.services,e,t)}if(typeof i!="string")return t.add(this.path,"type","error",E("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>Ne(Ut(l),e,n));return this.only(a,"code ambiguous",
s,e,t)}let o=_e(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,t,o)}unplaced(e,t,n,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...t.filter(o),...t.filter(u=>!o(u))];n.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
n.add(i+this.path,e.split(" ")[0]??e,"error",new c(e,d))}bareResponse(e,t){let n=ie(e,this.keys("session"),t)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===n)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,t){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>Pt(V(i,j),e,t))}isBare(e,t){return ye(ie(e,this.keys("result"),t))}ofList(e,t,n){return this.services.filter(i=>Ht(i,t).some(
s=>$t(V(i,s),e,n)))}only(e,t,n,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>Ne(Ut(d),i,a)&&Pt(V(d,N),i,a);return this.unplaced(t,n.filter(
l),s,"",o),null}named({id:e,wire:t}){return t===null?e:this.services.filter(n=>n.wire===t).length>1?`${t} (${e})`:t}};function Ht(r,e){return qi.filter(t=>{let n=e===
null||e===t?V(r,t):void 0;return n?.isList===!0&&n.nestedIn!==null})}function Ui(r,e,t){let n=e.responseInfo.table.claimed(r,t);return e.requestInfo.table.claimed(
r,t).some(i=>!n.includes(i))}function rr(r){let e=null;return(t,n={})=>(e??=Hi(r()),e(t,n))}function Hi({regulation:r,services:e,each:t}){let n=new _t(new mt(t,r.services(e))),i=new Map(t.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=r.options(l),u=o===void 0?null:A(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==N&&a!==j)throw new RangeError(
`There is no kind of message ${String(a)}.`);let f=ge(s,d);return An(f)?n.judged(f,u,a??null,d):ir(f,{value:void 0,service:u,kind:a??null})}}var _t=class{resolver;constructor(e){
this.resolver=e}judged(e,t,n,i){return e.kept=[],ir(e,this.placed(e,t,n,i))}placed(e,t,n,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,t,n,e);if(!(s instanceof
m))return Kt(s,e,!1),{value:void 0,service:t,kind:n};if(e.tolerant&&n!==N&&this.goesInside(s,e,i)){let a=x([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new c("form encoded-twice")),this.response(e.document.root,a,t,e)}return(n??this.resolver.kind(s.members,t,e.tolerant))===j?this.response(s,"",t,e):this.
request(s,t,e)}request(e,t,n){let i=t??this.resolver.ofRequest(e.members,n);return{value:i?.requestInfo.table.read(e,n,"").value,service:i,kind:N}}response(e,t,n,i){
let{members:s}=e,{tolerant:o}=i;if(n===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,t).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,t),{value:u,service:null,kind:j}}let a=V(n,j);return{value:(ye(a&&re(s,a.entry,o))?n.bareInfo:n.responseInfo).
table.read(e,i,t).value,service:n,kind:j}}list(e,t,n,i){let{tolerant:s}=i;if(t===null)return Kt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,n,s),i,""),{value:void 0,service:null,kind:n};let o=Ht(t,n)[0];Kt(e,i,s&&o!==void 0);let a=o===void 0?null:V(t,o)?.nestedIn;return a&&Ge(e.items,a,i),{value:void 0,
service:t,kind:o??n}}goesInside(e,t,{maxLevels:n,maxItems:i}){let s=e.members.size===1?ie(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=k(s,n,i);return o.root instanceof m?(t.document=o,!0):!1}catch(o){if(o instanceof h)return!1;throw o}}};function Kt(r,e,t){let n=E("messag\
e");t?e.add("","form","warning",n.form):e.add("","type","error",n.wrong(r))}function ir(r,{value:e,service:t,kind:n}){let i=Object.freeze(r.cut(0)),s=r.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:t,kind:n,candidates:r.candidates,value:o,records:jt(r.kept,r.document),findings:i,truncated:r.isCut(
0),orThrow(){if(o===null)throw new me(i);return o}})}var ht=class{regulation;records;readMessage;#e;#t=null;constructor(e){this.#e=e,this.regulation=new ft(e.regulation),this.records=Ki(e,this.regulation);let t=e.
services;this.readMessage=rr(()=>({regulation:this.regulation,services:t,each:[...this.services.values()]}))}get services(){return this.#t??=zi(this.#e,this.regulation,
this.records),this.#t}};function zt(r){return new ht(r)}function Ki(r,e){let t={};for(let[i,s]of Object.entries(r.code_tables))t[i]=Qt({},s);let n={};for(let[i,
s]of Object.entries(r.records))n[i]=_i(()=>({regulation:e,document:s,records:n,tables:t,services:r.services}));return new Map(Object.entries(n))}function _i(r){
let e=class extends pe{static record=Qn(()=>({...r(),type:e}))};return e}function zi(r,e,t){let n=e.services(r.services).services,i=s=>A(t,s,"record").record;return new Map(
n.map(s=>[s.service,nr(()=>({id:s.service,regulation:e,services:r.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Wi=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,Vi="  ";function sr(r){return ar(r,!0)}function or(r){return ar(r,!1)}function ar(r,e){let t=r.replace(/^\ufeff/,
"");try{k(t,512,1/0)}catch(i){if(i instanceof h)return null;throw i}let n=t.match(Wi)??[];return e?Gi(n):n.join("")}function Gi(r){let e=[],t=0,n=()=>{e.push(`
${Vi.repeat(t)}`)};for(let[i,s]of r.entries()){let o=r[i-1]??"";s==="}"||s==="]"?(t-=1,o!=="{"&&o!=="["&&n()):(o==="{"||o==="[")&&n(),e.push(s===":"?": ":s),s===
"{"||s==="["?t+=1:s===","&&n()}return`${e.join("")}
`}var Yi=96,Xi=M("•••••"),Zi={vi:"có",en:"yes"},Qi={vi:"không",en:"no"},es={vi:"không có giá trị",en:"no value"},ts={vi:"để trống",en:"empty"},
ns={vi:"danh sách trống",en:"empty list"},rs={vi:"bản ghi trống",en:"empty record"};function M(r){return{vi:r,en:r}}function R(r,e,t="plain",n="",i=""){return{
text:r,sent:e,look:t,code:n,href:i}}var gt=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof m&&e.members.size===0?this.empty(e):R(Xi,"","masked")}empty(e){let[t,n]=e===null?[es,"null"]:e===""?[ts,""]:e instanceof g?[ns,"[]"]:[rs,"{}"];return R(
t,n,"empty")}leaf(e,t){if(!S(e))return this.empty(e);let n=e instanceof y?e.text:String(e),i=t?.kind??null,s=i?.type.kind??"json";if(t===null||i===null||s==="js\
on")return R(M(be(n)),n);let o=i.read(e,this.#e.silent(),"","");return o===void 0?R(M(be(n)),n,"odd"):this.#n(s,o,i.plain(o),n,i.type.table??"")}#n(e,t,n,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return R(M(ss(e,n)),i);case"code":{let o=this.#t[s]?.codes.find(({code:a})=>a===n)?.label;return o===void 0?R(M(be(i)),
i):R(o,i,"plain",n)}case"flag":return R(t===!0?Zi:Qi,i,"plain",i);case"percent":return R(M(`${n}%`),i);case"base64":return i.length>Yi?is(i):R(M(be(i)),i);case"\
url":return R(M(be(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(M(i),i,"number");default:return R(M(be(i)),i)}}};function is(r){
let e=r.length/4*3-(r.endsWith("==")?2:r.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function ss(r,e){let t=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,n=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:t,month:t.slice(3),time:n,datetime:`${t}\
 ${n}`}[r]??e}function be(r){return r.replaceAll(`\r
`,`
`)}var se={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function ur(r,e){let t=fr(r.replace(/^\ufeff/,""));if(t===null)
return null;let[n,i]=as(t.root,e),s=new Gt(t,e).draw(n,{...se,...os(n,e)},i,!1);return"cells"in s?s:{...je(se,i),cells:[s]}}function os(r,{contract:e,record:t,service:n,
kind:i,sdk:s}){if(t!==null)return{record:t};let o=e.services.services.find(f=>f.service===n?.id);if(o===void 0){let f=cr(r,{contract:e,kind:i,sdk:s});return f===
null?{isKnown:!1}:{record:f.record}}let a=i==="response"?o.response:o.request;return r instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(f=>s.records.
get(f)?.record.document.fields??[]).filter(({role:f})=>f==="data"||f==="result").map(({type:f})=>f.item?.record).find(f=>f!==void 0)??null}:{record:a}}function cr(r,{
contract:e,kind:t,sdk:n}){if(!(r instanceof m))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[t??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=n.records.get(l)?.record.document,u=d?.fields.filter(({wire:f})=>r.members.
has(f)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function as(r,{service:e,found:t}){let[n,...i]=r instanceof m?r.members:[];if(e===null||n===void 0||i.
length>0||typeof n[1]!="string"||![...t].includes(x(n[0])))return[r,""];let s=fr(n[1]);return s?.root instanceof m?[s.root,x(n[0])]:[r,""]}function fr(r){try{return k(
r,512,1/0)}catch(e){if(e instanceof h)return null;throw e}}var Vt=r=>r instanceof g||r instanceof m,lr=r=>r instanceof g&&r.items.some(Vt),dr=r=>r instanceof g?
r.items.length===0:r.members.size===0;function je({label:r,wire:e},t,n=null){return{label:r,wire:e,path:t,items:n,cells:[],sections:[],unknown:null}}var Gt=class{#e;#t;#n;#r;constructor(e,t){
let{regulation:n}=t.sdk;this.#e=t,this.#t=new Set([...t.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:t.tolerant,edition:n.
editions.indexOf(t.edition),maxFindings:1},s=t.record===null&&t.service===null?cr(e.root,t):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#n=new gt(new te(e,i),t.contract.code_tables)}draw(e,t,n,i){if(!Vt(e))return this.#s(t,n,[this.#o(e,t,i)]);let s=e instanceof m&&t.record!==null;return dr(
e)&&!(s&&this.#t.has(n))?this.#s(t,n,[this.#n.empty(e)]):t.record===null&&this.#i(e,t,i)?this.#s(t,n,[this.#n.masked(e)]):e instanceof m?this.#a(e,t,n,i):lr(e)?
this.#d(e,t,n,i):this.#s(t,n,e.items.map(o=>this.#o(o,t,i)))}#i(e,t,n){return this.#e.masks?n||!t.isKnown?!0:Vt(e)?!t.isJson&&(e instanceof m||lr(e)):t.record!==
null:!1}#o(e,t,n){return this.#i(e,t,n)?this.#n.masked(e):this.#n.leaf(e,t.field)}#s({label:e,wire:t},n,i){return{label:e,wire:t,path:n,leaves:i}}#a(e,t,n,i){let s=je(
t,n);dr(e)&&s.cells.push({label:null,wire:"",path:n,leaves:[this.#n.empty(e)]});let o=t.record===null?void 0:this.#e.sdk.records.get(t.record)?.record;if(o!==void 0)
return this.#l(e,o,t.isList&&this.#e.tolerant?`${n}/0`:n,i,s),s;for(let[a,l]of e.members)Wt(this.draw(l,{...se,wire:a,isJson:t.isJson,isKnown:t.isJson},n+x(a),i),
s);return s}#l(e,t,n,i,s){let o=new Map(e.members);for(let a of t.table.fields){let{label:l,wire:d,role:u}=a.entry,B=u!==void 0&&d===this.#r?{...se,label:l,wire:d,
isKnown:!1}:ls(a,t.document.sensitive===!0),Ce=this.#e.tolerant?a.entry.aliases??[]:[],oe=[a.entry.wire,...Ce].find(mr=>o.has(mr)),yt=n+x(oe??a.entry.wire);oe!==
void 0?(Wt(this.draw(e.members.get(oe),B,yt,i||B.isSensitive),s),o.delete(oe)):this.#t.has(yt)&&s.cells.push(this.#s(B,yt,[]))}if(o.size>0){s.unknown=je(se,n);for(let[
a,l]of o)Wt(this.draw(l,{...se,wire:a,isKnown:!1},n+x(a),i),s.unknown)}}#d(e,t,n,i){let s=je(t,n,e.items.length);for(let[o,a]of e.items.entries()){let l=`${n}/${o}`,
d=this.draw(a,{...t,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...je(se,l),cells:[d]})}return s}};function ls(r,e){let{label:t,wire:n,type:i,
sensitive:s}=r.entry,o=i.item??i;return{label:t,wire:n,field:r,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:r.isList}}function Wt(r,e){
"cells"in r?e.sections.push(r):e.cells.push(r)}var ds=/[ \t\n\r]/,pt=class{#e;#t;#n;#r;constructor(e){this.#e=e,this.#t=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(t=>t.
index+1)],this.#n=us(e.slice(this.#t))}of({path:e,limits:t}){let n=Number(t.line??0),i=this.#r[n-1];if(this.#n!==null||i===void 0)return this.at(e);let s=i+(n===
1?this.#t:0),o=[...this.#e.slice(s)].slice(0,Number(t.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#n===null)return[
0,Math.min(1,this.#e.length)];let{text:t}=this.#n,n=this.#n.root,i=D(t,0),s=[i,I(t,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=n instanceof m?cs(t,n,a):n instanceof g?fs(t,n,a):null;if(l===null)break;s=l,n=n instanceof m?n.members.get(a):n.items[Number(a)]}return[s[0]+this.#t,s[1]+
this.#t]}line(e){let[t,n]=[0,this.#r.length];for(;n-t>1;){let i=t+n>>1;[t,n]=(this.#r[i]??0)<=e?[i,n]:[t,i]}return[t+1,e-(this.#r[t]??0)+1]}};function us(r){try{
return k(r,512,1/0)}catch(e){if(e instanceof h)return null;throw e}}function cs(r,e,t){let n=D(r,e.start+1);for(let i of e.members.keys()){let s=I(r,D(r,D(r,I(r,
n))+1));if(i===t)return[n,s];n=D(r,D(r,s)+1)}return null}function fs(r,e,t){if(!/^[0-9]+$/.test(t)||Number(t)>=e.items.length)return null;let n=D(r,e.start+1);for(let i=0;i<
Number(t);i+=1)n=D(r,D(r,I(r,n))+1);return[n,I(r,n)]}function D(r,e){let t=e;for(;t<r.length&&ds.test(r.charAt(t));)t+=1;return t}globalThis.Goitin={...globalThis.Goitin,loaded:zt,places:r=>new pt(r),picture:ur,laidOut:sr,onOneLine:or};})();
