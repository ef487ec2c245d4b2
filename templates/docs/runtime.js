'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var jt=class extends Error{name="ContractError"},Lr="1",Dr=["severity","source","confidence"],Br={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},Jr=["kind","phrase","expected","example"],
Pr={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"],joined:[
"item","separator"]},C=["op","left","right"],$r={"=":C,"!=":C,"<":C,"<=":C,">":C,">=":C,in:["op","field","literals"],"not in":["op","field","literals"],contains:[
"op","field","literal"],present:["op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},qr={"+":C,"-":C,"*":C,"/":C,sum:["op","of","where"],count:[
"op","of","where"],round:["op","of","places"],days:["op","first","last"]};function Q(n){let e=typeof n=="string"?JSON.parse(n):n;return e.contract!==void 0&&Mt(
e.contract.split(".")[0]===Lr,`contract ${e.contract}`),e}function cn(n){for(let{type:e,accepts:t=[],constraints:r={}}of n.fields){[e,...t].forEach(fn);for(let[
i,s]of Object.entries(r))Ee(`constraint ${i}`,s,Br[i],Dr)}for(let{check:e,when:t=[]}of n.rules)[e,...t].forEach(Ct);return n}function fn(n){Ee(`type ${n.kind}`,
n,Pr[n.kind],Jr),n.item!==void 0&&fn(n.item)}function Ct(n){Ee(`condition ${n.op}`,n,$r[n.op],[]),"left"in n?[n.left,n.right].forEach($e):"parts"in n?n.parts.forEach(
Ct):("literals"in n?n.literals:"literal"in n?[n.literal]:[]).forEach($e)}function $e(n){if(!("op"in n)){Ee("operand",n,["field","number","text"],[]);return}Ee(`\
operation ${n.op}`,n,qr[n.op],[]),"left"in n?[n.left,n.right].forEach($e):"places"in n?$e(n.of):"of"in n&&n.where!==void 0&&Ct(n.where)}function Ee(n,e,t,r){Mt(
t!==void 0,n),Object.keys(e).forEach(i=>Mt([...t??[],...r].includes(i),`${n}: ${i}`))}function Mt(n,e){if(!n)throw new jt(`This reader does not understand ${e}.`)}
function I(n,e,t){let r=n.get(e);if(r===void 0)throw new RangeError(`There is no ${t} ${e}.`);return r}var Ft=Symbol("codes"),At=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=Q(this.#e),this.#t}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,t){
return this.entry(e)?.label[t]??e}entry(e){return this.#n??=new Map(this.#i.codes.map(t=>[t.code,t])),this.#n.get(e)}get[Ft](){return{id:this.id,codes:this.#i.codes}}};
function hn(n,e){return Object.freeze(Object.assign(new At(e),n))}var Ur=[31,28,31,30,31,30,31,31,30,31,30,31];function Hr(n,e){let t=e===2&&n%4===0&&(n%100!==0||n%400===0);return(Ur[e-1]??0)+(t?1:0)}function je(n,e,t){return Number.
isInteger(n)&&Number.isInteger(e)&&Number.isInteger(t)&&n>=1&&n<=9999&&e>=1&&e<=12&&t>=1&&t<=Hr(n,e)}function qe(n,e,t){return Number.isInteger(n)&&Number.isInteger(
e)&&Number.isInteger(t)&&n>=0&&n<=23&&e>=0&&e<=59&&t>=0&&t<=59}function It(n){let e=Math.floor(n/1e6),t=Math.floor(e/100)%100,r=Math.floor(e/1e4)-(t<3?1:0),i=Math.
floor(r/4)-Math.floor(r/100)+Math.floor(r/400);return 365*r+i+Math.floor((153*((t+9)%12)+2)/5)+e%100}function v(n,e=2){return n>=10&&e===2?String(n):String(n).padStart(
e,"0")}function Ue(n,e,t){let r=e.exec(n);if(r===null)throw new RangeError(t);return r.slice(1).map(i=>Number(i??"0"))}function He(n){if(!n)throw new RangeError(
"There is no such day or time.")}var ee=class n{year;month;day;constructor(e,t,r){He(je(e,t,r)),this.year=e,this.month=t,this.day=r}static parse(e){let[t=0,r=0,
i=0]=Ue(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new n(t,r,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof n&&this.compareTo(e)===0}toString(){return`${v(this.year,4)}-${v(this.month)}-${v(this.day)}`}toJSON(){return this.
toString()}},te=class n{hour;minute;second;constructor(e,t,r=0){He(qe(e,t,r)),this.hour=e,this.minute=t,this.second=r}static parse(e){let[t=0,r=0,i=0]=Ue(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new n(t,r,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
n&&this.compareTo(e)===0}toString(){return`${v(this.hour)}:${v(this.minute)}:${v(this.second)}`}toJSON(){return this.toString()}},L=class n{year;month;day;hour;minute;second;constructor(e,t,r,i=0,s=0,o=0){
He(je(e,t,r)&&qe(i,s,o)),this.year=e,this.month=t,this.day=r,this.hour=i,this.minute=s,this.second=o}static parse(e){let t=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[r=0,i=0,s=0,o=0,a=0,l=0]=Ue(e,t,"A moment is written as 2024-03-12T08:30:00.");return new n(r,i,s,o,a,l)}static fromInstant(e,t){let r=new Date(e.getTime()+Ne(
t)*6e4);return new n(r.getUTCFullYear(),r.getUTCMonth()+1,r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds())}toInstant(e){let t=new Date(0);return t.
setUTCFullYear(this.year,this.month-1,this.day),t.setUTCHours(this.hour,this.minute-Ne(e),this.second),t}get date(){return new ee(this.year,this.month,this.day)}get time(){
return new te(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof n&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Te=class n{year;month;constructor(e,t){He(
je(e,t,1)),this.year=e,this.month=t}static parse(e){let[t=0,r=0]=Ue(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new n(t,r)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof n&&this.compareTo(e)===0}toString(){return`${v(this.year,4)}-${v(this.month)}`}toJSON(){
return this.toString()}};function Ne(n){let e=n==="Z"?0:Number(n.slice(1,3))*60+Number(n.slice(4));return n.startsWith("-")?-e:e}var m=class n{above;below;constructor(e,t){this.above=t<0n?-e:e,this.below=t<0n?-t:t}static of(e){let[t="",r=""]=e.split(".");return new n(BigInt(t+r),10n**BigInt(
r.length))}plus(e){return new n(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new n(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new n(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new n(this.above*e.below,this.below*e.above)}compare(e){let t=this.
above*e.below,r=e.above*this.below;return t<r?-1:t>r?1:0}rounded(e){let t=String(this.absolute().scaled(e)).padStart(e+1,"0"),r=`${t.slice(0,-e)}.${t.slice(-e)}`.
replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&r!=="0"?`-${r}`:r}to(e){let t=this.absolute().scaled(e);return new n(this.above<0n?-t:t,10n**BigInt(e))}whole(){
return Number(this.above/this.below)}absolute(){return this.above<0n?new n(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+this.below)/
(2n*this.below)}};var Kr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,q=class n{digits;constructor(e){this.digits=e}static of(e){if(e instanceof n)return e;let t=String(e);if(!Kr.test(t))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new n(/^-[0.]*$/.test(t)?t.slice(1):t)}static kept(e){return new n(e)}compare(e){
return m.of(this.digits).compare(m.of(n.of(e).digits))}equals(e){return e instanceof n&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},f=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function mn(n){return typeof n=="string"?"text":n===null?"null":typeof n=="boolean"?"boolean":n instanceof y?"number":n instanceof g?"list":"obje\
ct"}function O(n){return n!==null&&n!==""}var _r=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Me(n){let e=n.charCodeAt(
0);return!(e>32&&e<128)&&n!==""&&!_r.test(n)}var zr=/["\\\u0000-\u001f\ud800-\udfff]/;function x(n){return zr.test(n)?JSON.stringify(n):`"${n}"`}function w(n){return`\
/${n.replace(/~/g,"~0").replace(/\//g,"~1")}`}var pn={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
e value."],"format part":["{field}: phần này trống hoặc có dấu cách ở đầu hay cuối; các phần cách nhau bằng đúng một dấu {separator}. Hãy sửa giá trị.",
"{field}: this part is empty or has blanks around it; parts are separated by exactly one {separator}. Correct the value."],length:["{field}: độ dài phải từ {min\
} đến {max} ký tự. Hãy sửa giá trị.","{field}: must be {min} to {max} characters long. Correct the value."],"length/min":["{field}: phải dài ít nhất\
 {min} ký tự. Hãy sửa giá trị.","{field}: must be at least {min} characters long. Correct the value."],"length/max":["{field}: không được dài quá {max}\
 ký tự. Hãy sửa giá trị.","{field}: must be at most {max} characters long. Correct the value."],"length/exact":["{field}: phải dài đúng {exact} ký tự. \
Hãy sửa giá trị.","{field}: must be exactly {exact} characters long. Correct the value."],pattern:["{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.",
"{field}: does not match the pattern {pattern}. Correct the value."],range:["{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.","{field}:\
 must be between {min} and {max}. Correct the value."],"range/min":["{field}: không được nhỏ hơn {min}. Hãy sửa giá trị.","{field}: must not be le\
ss than {min}. Correct the value."],"range/max":["{field}: không được lớn hơn {max}. Hãy sửa giá trị.","{field}: must not be greater than {max}. C\
orrect the value."],"range/since":["{field}: không được trước {min}. Hãy sửa giá trị.","{field}: must not be before {min}. Correct the value."],"r\
ange/until":["{field}: không được sau {max}. Hãy sửa giá trị.","{field}: must not be after {max}. Correct the value."],"range/exact":["{field}: phải \
là {exact}. Hãy sửa giá trị.","{field}: must be {exact}. Correct the value."],"range year":["{field}: năm trước {min}, thường là ngày trống của cơ sở dữ \
liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không có.","{field}: the year is before {min}, often the empty date of a database. Correct the\
 value, or omit the field if there is no value."],"range digits":["{field}: quá nhiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.",
"{field}: too many digits: {digits} allowed, got {met}. Correct the value."],"range whole":["{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận đ\
ược {met}. Hãy sửa giá trị.","{field}: too many digits before the decimal point: {digits} allowed, got {met}. Correct the value."],"range scale":["{fie\
ld}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận được {met}. Hãy sửa giá trị.","{field}: too many digits after the decimal poi\
nt: {scale} allowed, got {met}. Correct the value."],code:["{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.",
"{field}: the code is not in table {table} of edition {edition}. Use a code from the table."],"code retired":["{field}: mã của bảng {table} đã ngừng dùng trong \
lần ban hành {edition}. Hãy dùng mã còn hiệu lực.","{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code f\
ixed":['{field}: phải là "{expected}". Hãy sửa giá trị.','{field}: must be "{expected}". Correct the value.'],"code service":["Không có dịch vụ nào man\
g tên này. Hãy kiểm tra tên dịch vụ.","No service has this name. Check the service name."],"code ambiguous":["Nhiều dịch vụ cùng mang tên này, và các \
tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.","Several services have this name, and the parameters do not show which one is\
 meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ {wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.",
"This message belongs to service {wire}, not to {expected}. Send it to the correct service."],items:["{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh \
sách.","{field}: must have {min} to {max} items. Correct the list."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.","{\
field}: must have at least {min} items. Correct the list."],"items/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{field}:\
 must have at most {max} items. Correct the list."],"items/exact":["{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must have \
exactly {exact} items. Correct the list."],unique:["{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{field}: \
{key} is repeated in the list. Send each value once."],unknown:["Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
"The field is not in the specification; it was kept as received. Check the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {editio\
n}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.","{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:[
"{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","{field}: understood, but sent under another name. Use the name {wire}."]},Ke={near:["\
Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tín\
h được: {computed}.","Given: {stated}; computed: {computed}."],clause:["Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[
", dòng {row}",", row {row}"]},gn={number:["một số","a number"],text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],
null:["null","null"],list:["một danh sách","a list"],object:["một đối tượng","an object"]},yn={text:["văn bản trong ngoặc kép","a string"],url:[
"địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dung tệp dạng base64 trong ngoặc kép","base64 content in quotes"],json:["một giá trị \
JSON","a JSON value"],"code text":["mã trong ngoặc kép","a code in quotes"],"code number":["mã viết bằng số không có ngoặc kép","a code written \
as a number without quotes"],"code either":["mã, viết bằng số hoặc trong ngoặc kép","a code, written as a number or in quotes"],"integer text":['số \
nguyên trong ngoặc kép, như "12"','an integer in quotes, such as "12"'],"integer number":["số nguyên không có ngoặc kép, như 12","an integer witho\
ut quotes, such as 12"],"integer either":['số nguyên, như 12 hoặc "12"','an integer, such as 12 or "12"'],"decimal text":['số trong ngoặc kép, như "{examp\
le}"','a number in quotes, such as "{example}"'],"decimal number":["số không có ngoặc kép, như {example}","a number without quotes, such as {example}"],
"decimal either":['số, như {example} hoặc "{example}"','a number, such as {example} or "{example}"'],"exact text":['số có đúng {scale} chữ số sau dấu chấm,\
 trong ngoặc kép, như "{example}"','a number with exactly {scale} digits after the decimal point, in quotes, such as "{example}"'],"exact number":["số có đú\
ng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}","a number with exactly {scale} digits after the decimal point, without quotes, \
such as {example}"],"exact either":['số có đúng {scale} chữ số sau dấu chấm, như {example} hoặc "{example}"','a number with exactly {scale} digi\
ts after the decimal point, such as {example} or "{example}"'],percent:['phần trăm không có dấu %, trong ngoặc kép, như "99.5"','a percentage without\
 the % sign, in quotes, such as "99.5"'],"percent sign":['phần trăm có dấu %, trong ngoặc kép, như "99.5%"','a percentage with the % sign, in quotes, \
such as "99.5%"'],date:['ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024','a date written as {pattern}, such as "{example}" for 12 Marc\
h 2024'],datetime:['thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024','a date and time written as {pattern}, such as "\
{example}" for 08:15:02 on 12 March 2024'],minutes:['thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12 tháng 3 năm 2024','a date and time w\
ritten as {pattern}, such as "{example}" for 08:15 on 12 March 2024'],month:['tháng dạng {pattern}, như "{example}" cho tháng 3 năm 2024','a month written\
 as {pattern}, such as "{example}" for March 2024'],time:['giờ trong ngày dạng {pattern}, như "{example}"','a time of day written as {pattern}, such as "{\
example}"'],flag:["true hoặc false, không có ngoặc kép","true or false, without quotes"],"flag text":['"{true}" hoặc "{false}"','"{true}" or "{false}"'],
list:["một danh sách","a list"],joined:["văn bản trong ngoặc kép, các giá trị cách nhau bằng dấu {separator}, không có dấu cách hay phần trống",
"a string in quotes, values separated by {separator}, without blanks or empty parts"],record:["một đối tượng","an object"],message:["một gói tin (một đố\
i tượng)","a message (an object)"]};var U=class{neutral;words;constructor(e,t){this.neutral=e,this.words=t}},Wr={vi:"JSON",en:"JSON"},bn=/\{([a-z]+)\}/g,Vr=["near","candidates","computed"],ge={name:Wr,
label:null,source:null,record:null},c=class{key;own;blanks;near;constructor(e,t={},r=null,i=null){this.key=e,this.blanks=t,this.near=r,this.own=i}about(e,t){let r=this.
values(),i=o=>{let a=o==="field"?e.name[t]:r[o];return a instanceof U?a.words[t]:a??""},s=this.texts().map(o=>me(o[t],i));return[...this.own===null?[]:[this.own[t]],
...s].join(" ")}limits(){let e=this.values(),t={},r=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];r!==void 0&&(t.reason=r);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(bn)])){let s=e[i];i!=="field"&&(t[i]=s instanceof U?s.neutral:s??"")}return t}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),t=Vr.filter(r=>r in e).map(r=>pe(Ke,r));return this.own===null?[pe(pn,this.key),
...t]:t}},Ce=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let t=mn(e),r=this.met.get(t);return r===void 0&&(r=new c("typ\
e",{expected:this.words,met:new U(t,pe(gn,t))}),this.met.set(t,r)),r}get form(){return this.form_??=new c("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new c("format",{expected:this.words}),this.format_}};function N(n,e=n){return new Ce(new U(e,pe(yn,n)))}function ye(n,{min:e,max:t},r=["mi\
n","max"]){if(e!==void 0&&e===t)return new c(`${n}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...t===void 0?{}:{max:String(t)}};return e!==
void 0&&t!==void 0?new c(n,i):new c(`${n}/${e===void 0?r[1]:r[0]}`,i)}function wn(n,e){let{row:t,confidence:r}=n,i=t===void 0?"":me(pe(Ke,"row")[e],()=>t),s={place:n[e],
row:i,confidence:r};return me(pe(Ke,"clause")[e],o=>s[o]??"")}function me(n,e){return n.replace(bn,(t,r)=>e(r))}function pe(n,e){let[t,r]=n[e]??["",""];return{vi:t,
en:r}}var _e=class n{path;rule;severity;#e;#t;constructor(e,t,r,i,s){this.path=e,this.rule=t,this.severity=r,this.#e=i,this.#t=s}static fromJSON(e){let t=typeof e=="s\
tring"?JSON.parse(e):e,{path:r,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Yr(t),u={name:ge.name,label:a??null,source:l??null,record:null},h={path:r,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new n(r,i,s,u,h)}get sentenceVi(){return this.#n("vi")}get sentenceEn(){return this.#n(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#t instanceof c?this.#t.limits():this.#t.limits??{}}toJSON(){let{path:e,rule:t,severity:r,label:i,source:s,limits:o}=this;
return{path:e,rule:t,severity:r,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:Gr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#n(e){
return this.#t instanceof c?this.#t.about(this.#e,e):this.#t.sentence[e]}#r(e){let{source:t}=this;return t===null?this.#n(e):`${this.#n(e)} ${wn(t,e)}`}};function Gr({
vi:n,en:e,row:t,confidence:r}){return t===void 0?{vi:n,en:e,confidence:r}:{vi:n,en:e,row:t,confidence:r}}function Yr(n){let e=n,{path:t,rule:r,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[t,r,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var xn=new TextEncoder;function H(n){if(!/[\ud800-\udfff]/.test(n))return xn.encode(n);let e=[...n].map(t=>{let r=t.codePointAt(0)??0;return r>=55296&&r<=57343?
Uint8Array.of(224|r>>12,128|r>>6&63,128|r&63):xn.encode(t)});return Xr(e)}function Xr(n){let e=new Uint8Array(n.reduce((r,i)=>r+i.length,0)),t=0;for(let r of n)
e.set(r,t),t+=r.length;return e}function be(n){return String.fromCharCode(...n)}function ze(n){return n===32||n===9||n===10||n===13}function vn(n){let e=0;for(;e<
n.length;){let t=Zr(n,e);if(t===0)return e;e+=t}return e}function Zr(n,e){let t=n[e]??0;if(t<128)return 1;let r=t>=194&&t<=223?2:t>=224&&t<=239?3:t>=240&&t<=244?
4:0;for(let a=1;a<r;a+=1)if(((n[e+a]??0)&192)!==128)return 0;let i=n[e+1]??0,s=t===224&&i<160||t===240&&i<144,o=t===237&&i>159||t===244&&i>143;return s||o?0:r}var Ae=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,Qr=/[^" \t\n\r]*/y,_=/[ \t\n\r]*/y,ei=/[\ud800-\udfff]/u,ti={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},K=34,We=92,kn=44,ni=58,Sn=91,On=93,En=123,Tn=125,ri=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Nn(n,e){if(typeof n=="string"){if(n.
length>e||n.length*3>e&&H(n).length>e||ei.test(n))throw new p;return n}if(!ArrayBuffer.isView(n))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(n.length>e)throw new p;try{return ri.decode(n)}catch{throw new p}}function k(n,e,t){let r=new Lt(n,e,t);return{root:r.document(),text:n,mayBeOdd:r.mayBeOdd}}
var Lt=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,t,r){this.text=e,this.levels=t,this.items=r}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,t=e.charCodeAt(this.at);for(;t===32||t===10||t===13||t===9;)this.at+=1,t=e.charCodeAt(this.
at);return t}value(e){switch(e){case K:return this.string();case En:return this.object();case Sn:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new f(this.at),t=e.members;this.begin();let r=this.
next();for(;r!==Tn;){if(t.size>0&&(this.take(r,kn),r=this.next()),r!==K)throw new p;let i=this.string();this.take(this.next(),ni);let s=this.value(this.next()),
o=t.size;if(t.set(i,s).size===o)throw new p;r=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),t=e.items;this.begin();let r=this.next();
for(;r!==On;){if(t.length>0&&(this.take(r,kn),r=this.next()),this.items-=1,this.items<0)throw new p;t.push(this.value(r)),r=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,t){if(e!==t)throw new p;this.at+=1}word(e,t){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,t}number(){if(Ae.lastIndex=this.at,!Ae.test(this.text)||Ae.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,Ae.lastIndex);return this.at=Ae.lastIndex,new y(e)}string(){let e=this.text,t=this.at+1;for(let r=t;;r+=1){let i=e.charCodeAt(r);if(i===K)return this.
at=r+1,e.slice(t,r);if(i===We)return this.at=r,this.escaped(e.slice(t,r));if(!(i>=32))throw new p;i>=128&&ii(i)&&(this.mayBeOdd=!0)}}escaped(e){let t=this.text,
r=e;for(;;){r+=this.escape();let i=this.at,s=t.charCodeAt(this.at);for(;s>=32&&s!==K&&s!==We;)this.at+=1,s=t.charCodeAt(this.at);if(r+=t.slice(i,this.at),s===K)
return this.at+=1,this.mayBeOdd=!0,r;if(s!==We)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,ti[e]??e}let t=this.unit();if(t<55296||t>57343)return String.fromCharCode(t);let r=t<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(r<56320||r>57343)throw new p;return String.fromCharCode(t,r)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function ii(n){return n<=159?n!==133:n>=768&&n<=879||n===65533}function Ve(n,e,t,r){return Mn(n,r)??Fe(si(n.text,e,t))}function jn(n,e,t){
return Mn(n,e.items[t]??null)??Fe(oi(n.text,e,t))}function Mn({text:n},e){return e instanceof y?e.text:e instanceof g||e instanceof f?Fe(n.slice(e.start,e.end)):typeof e=="string"?O(e)&&n.includes("\\")?null:x(
e):String(e)}function si(n,e,t){let r=e.start+1;for(;;){let i=A(_,n,r),s=Dt(n,i),o=A(_,n,A(_,n,s)+1),a=D(n,o);if(JSON.parse(n.slice(i,s))===t)return n.slice(o,a);
r=A(_,n,a)+1}}function oi(n,e,t){let r=A(_,n,e.start+1);for(let i=0;i<t;i+=1)r=A(_,n,A(_,n,D(n,r))+1);return n.slice(r,D(n,r))}function D(n,e){let t=0,r=e;do{let i=n.
charCodeAt(r);i===K?r=Dt(n,r):i===En||i===Sn?(t+=1,r+=1):i===Tn||i===On?(t-=1,r+=1):r=t===0?li(n,r):r+1}while(t>0);return r}var ai=/[^\]},: \t\n\r]*/y;function li(n,e){
return A(ai,n,e)}function Fe(n){let e="",t=0;for(;t<n.length;){let r=n.charCodeAt(t)===K?Dt(n,t):A(Qr,n,t);e+=n.slice(t,r),t=A(_,n,r)}return e}function A(n,e,t){
return n.lastIndex=t,n.test(e),n.lastIndex}function Dt(n,e){let t=e+1;for(;n.charCodeAt(t)!==K;)t+=n.charCodeAt(t)===We?2:1;return t+1}function Cn({text:n},e){return e instanceof
f||e instanceof g?H(n.slice(e.start,e.end)):H(e instanceof y?e.text:JSON.stringify(e))}var di=Symbol.for("nodejs.util.inspect.custom");function Ge(n,e){Object.defineProperty(n,di,{value(t,r,i){return e(this,s=>i(s,r))}})}var E=class n{text;constructor(e){this.text=e}static parse(e){try{k(e,64,1e6)}catch(t){throw t instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):t}return new n(Fe(e))}static of(e){return n.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new n(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof n&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ge(E.prototype,String);var z=/^-?(?:0|[1-9][0-9]*)$/,T=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,t){this.type=e,this.
subject=t}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=Xe(this.type),this.expected_}judged(e,t,r,i,s){
for(let o of this.judgements)o(t,r,i,s);return e}wrongType(e,t,r,i){t.add(r+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,t,r){e.add(t+r,"\
format","error",this.expected.format,this.subject)}inexact(e,t,r){e.add(t+r,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function Xe(n){let{words:e}=N(n.expected??n.kind).words,t=r=>String(n[r]);
return new Ce(new U(n.phrase??n.kind,{vi:me(e.vi,t),en:me(e.en,t)}))}var ui=/[\u0300-\u036f]/,ci=/[\ufffd\u0080-\u0084\u0086-\u009f]/,fi=/^[A-Za-z0-9+/]*$/,hi="AQgw",mi="AEIMQUYcgkosw048",we=class extends T{mayBeBlank=!0;takesEmptyItem=!0;read(e,t,r,i){
return typeof e=="string"?((t.document.mayBeOdd||Me(e))&&this.oddness(e,t,r,i),this.judgements.length===0?e:this.judged(e,e,t,r,i)):t.tolerant&&e instanceof y&&
z.test(e.text)?(this.inexact(t,r,i),this.judged(e.text,e.text,t,r,i)):this.wrongType(e,t,r,i)}plain(e){return e}write(e){return x(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,t,r,i){let s=Me(e)?"form blank":ci.test(e)?"form broken":ui.test(e)?"form decomposed":null;s!==null&&t.add(r+i,"form",
"warning",new c(s),this.subject)}},Ze=class extends we{takesEmptyItem=!1;read(e,t,r,i){return typeof e=="string"?super.read(e,t,r,i):this.wrongType(e,t,r,i)}},Qe=class extends we{mayBeBlank=!1;takesEmptyItem=!1;read(e,t,r,i){
return typeof e!="string"?this.wrongType(e,t,r,i):pi(e)?this.judged(e,e,t,r,i):this.wrongFormat(t,r,i)}};function pi(n){let e=n.endsWith("==")?2:n.endsWith("=")?
1:0,t=n.slice(0,n.length-e);if(n.length%4!==0||!fi.test(t))return!1;let r=t.slice(-1);return e===0||(e===2?hi:mi).includes(r)}var re=class extends T{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof E))throw this.refused();return e}};var gi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function W(n){let[e="",...t]=n.split("_"),r=e+t.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return gi.includes(
r)?`${r}_`:r}var Fn=JSON.rawJSON;function Ln(n){return Bt(k(n,512,Math.max(1e6,n.length)).root)}function Bt(n){return n instanceof y?yi(n.text):n instanceof g?n.items.map(Bt):
n instanceof f?Object.fromEntries([...n.members].map(([e,t])=>[e,Bt(t)])):n}function yi(n){let e=Number(n);if(String(e)===n)return e;if(Fn!==void 0)return Fn.call(
JSON,n);if(!bi(String(e),n))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function bi(n,e){let[
t,r]=[In(n),In(e)];return t!==null&&r!==null&&t[0]===r[0]&&t[1]===r[1]}function In(n){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(n);if(e===
null)return null;let[,t="",r="",i="",s="0"]=e,o=(r+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[t+a,Number(s)-i.length+o.length-a.length]}var b=class extends Error{reason;at;constructor(e,t){super(),this.reason=e,this.at=t}},wi=["NaN","Infinity","-Infinity","undefined"],Dn={t:"true",f:"false",n:"n\
ull"},xi={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},vi=92,ki=34,Ri=new TextDecoder("utf-8",{ignoreBOM:!0}),et=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,t,r){
this.bytes=e,this.limits=t,this.begin(e,r)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,t){return this.begin(e,0),this.isFresh=t,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,t){this.bytes=e,this.at=t,this.end=vn(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(t){if(t instanceof
b)return{reason:t.reason,at:t.at};throw t}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let t=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let r=this.string();if(e.has(r))throw new b("repeated-key",t);e.add(r)}value(e){this.space();let t=this.peek();if("NIu-".includes(t)&&wi.some(
r=>this.isAt(r)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(t))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(t==="["||t==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(t===
"["?null:new Set),this.isFresh=!0}else t==='"'?this.string():t in Dn?[...Dn[t]??""].forEach(r=>this.take(r)):this.number()}string(){this.at+=1;let e="",t=this.at;
for(;;){let r=this.at<this.end?this.bytes[this.at]??0:0;if(r>=32&&r!==ki&&r!==vi){this.at+=1;continue}e+=Ri.decode(this.bytes.subarray(t,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),t=this.at}}escape(){let e=this.at;this.at+=1;let t=this.peek();if(t===
"u")return this.unit(e);let r=xi[t];if(r===void 0)throw new b("escape",e);return this.at+=1,r}unit(e){let t=this.digitsOfUnit(e);if(t<55296||t>57343)return String.
fromCharCode(t);let r=be(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(t>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(r))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(t,this.digitsOfUnit(e))}digitsOfUnit(e){let t="";for(let r=0;r<4;r+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);t+=i}return this.at+=1,parseInt(t,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,t){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-t>100)throw new b("number",t);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&be(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&ze(this.bytes[this.at]);)this.at+=1}};function tt(n,e){if(nt(n)>100)return null;let t=Jn(n),r=e.map(Jn),i=r.findIndex(a=>a.join("")===t.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return r.forEach(
(a,l)=>{let d=Si(t,a,s);d<s&&2*d<Math.min(t.length,a.length)&&(s=d,o=e[l]??null)}),o}function $n(n,e){if(nt(n)>100)return null;let t=Pn(n);return e.find(r=>r!==
n&&Pn(r)===t)??null}function ie(n){let e=0,t=n.length;for(;e<t&&Bn(n.charCodeAt(e));)e+=1;for(;t>e&&Bn(n.charCodeAt(t-1));)t-=1;return n.slice(e,t)}function Jt(n){
return n.replace(/^0+(?=[^])/u,"")}function nt(n){return n.length-(n.match(/[\ud800-\udbff]/g)?.length??0)}function Bn(n){return n===32||n>=9&&n<=13}function rt(n){
return n.replace(/[A-Z]/g,e=>e.toLowerCase())}function Jn(n){return[...rt(n).replace(/[_\-\t-\r ]/g,"")]}function Pn(n){return Jt(rt(ie(n)))}function Si(n,e,t){
if(Math.abs(n.length-e.length)>=t)return t;let r=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of n.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(r[a]??
0)+(s===l?0:1);o.push(Math.min(d,(r[a+1]??0)+1,(o[a]??0)+1))}if(r=o,Math.min(...r)>=t)return t}return r[e.length]??t}var qn=[239,187,191],Oi=["<!doctype html","<html","<head","<body"],Ei=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],Pt=class n{lines;characters;size;constructor(e=0,t=0,r=0){
this.lines=e,this.characters=t,this.size=r}static top(e){return Un(e)?new n(0,-1):new n}behind(e){let t=0,r=this.characters;for(let i of e)i===10?(t+=1,r=0):(i&
192)!==128&&(r+=1);return new n(this.lines+t,r,this.size+e.length)}};function Un(n){return qn.every((e,t)=>n[t]===e)}function Hn(n,e,t){let{reason:r,at:i}=Ni(n,
e,t);return Ti(r,i===null?null:Pt.top(n).behind(n.subarray(0,i)),e)}function Ti(n,e,t){let r=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:t.maxBytes,levels:t.maxLevels,items:t.maxItems}[n];return new c(`json ${n}`,s===void 0?r:{...r,max:String(s)})}function Ni(n,e,t){if(n.length>
e.maxBytes)return{reason:"bytes",at:null};let r=Un(n)?qn.length:0,i=ji(n.subarray(r))??(r>0&&!t?"bom":null);return i===null?new et(n,e,r).document():{reason:i,at:null}}function ji(n){let e=0;for(;ze(n[e]);)e+=1;if(e===n.length)return"empty";if(n[e]===60){let r=rt(be(n.subarray(e,e+14)));return Oi.some(i=>r.startsWith(i))?"html":
"xml"}if(Mi([n[0],n[1]]))return"utf-16";let t=be(n.subarray(0,8));return Ei.find(([r])=>t.startsWith(r))?.[1]??null}function Mi([n,e]){return n===255&&e===254||
n===254&&e===255||n===0||e===0}var xe=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Ci=Object.freeze([]),$t=class{valid;value;findings;truncated;index;#e;#t;constructor(e,t,r,i,s,o,a){this.valid=e,this.value=t,this.findings=
r.length===0?Ci:Object.freeze(r),this.truncated=i,this.index=s,this.#e=o,this.#t=a}get json(){return this.#e===null?null:Cn(this.#e,this.#t)}orThrow(){if(!this.
valid)throw new xe(this.findings);return this.value}};function ve(n,e,t,r=null,i=null,s=null){return new $t(n!==void 0,n??null,e,t,r,i,s)}var it=class{items;findings;valid;truncated;constructor(e,t,r,i){
this.items=e,this.findings=t,this.valid=r,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new xe(
this.findings);return this.values}};var Ai=Object.freeze([]);function oe(n,e){return n[0]<=e&&e<=n[1]}var se=class n{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,t){
this.document=e,this.tolerant=t.tolerant,this.edition=t.edition,this.limit=t.maxFindings}silent(){return new n(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new n(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,t,r,i,s=ge){r==="error"&&
(this.errors+=1),this.findings.push(new _e(e,t,r,s,i))}cut(e){let t=e===0?this.findings:this.findings.slice(e);if(t.length<=this.limit)return t;let r=t.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-r,0)};return t.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,t,r){let{kept:i}=this;i?.push({value:t,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:r})}since(e){return this.findings.
length===e?Ai:this.cut(e).slice()}},j="request",M="response";var ot={root:null,text:"",mayBeOdd:!1};function G(n,e,t){let r=ke(e,n.regulation.options(t)),i=r.document.root;if(r.document===ot)return ve(void 0,r.cut(0),!1);
let s=i instanceof f?n.table.read(i,r,"").value:qt(i,r,N("record",n.id));return ve(r.errors===0?s:void 0,r.cut(0),r.isCut(0))}function Kn(n,e,t){let r=ke(e,n.regulation.
options(t)),i=r.document.root;r.kept=[],r.document!==ot&&Fi(n,i,r);let s=Ut(r.kept,r.document);return new it(s,r.cut(0),r.errors===0,r.isCut(0))}function Fi(n,e,t){
e instanceof f&&t.tolerant?(t.add("","form","warning",N("list",`list of ${n.id}`).form),st([e],n.table,t)):e instanceof g?st(e.items,n.table,t):qt(e,t,N("list",
`list of ${n.id}`))}function st(n,e,t){let r=[],i=N("record",e.id);n.forEach((s,o)=>{let a=t.findings.length;t.kept=null;let l=s instanceof f?e.read(s,t,`/${o}`).
value:qt(s,t,i,`/${o}`);r.push({value:l,findings:t.since(a),truncated:t.isCut(a),index:o,node:s})}),t.kept=r}function qt(n,e,t,r=""){e.add(r,"type","error",t.wrong(
n))}function Ut(n,e){return Object.freeze((n??[]).map(({value:t,findings:r,truncated:i,index:s,node:o})=>ve(t,r,i,s,e,o)))}function ke(n,e){try{let t=Nn(n,e.maxBytes),
r=e.tolerant&&t.startsWith("\uFEFF"),i=new se(k(r?t.slice(1):t,e.maxLevels,e.maxItems),e);return r&&i.add("","form","warning",new c("form bom")),i}catch(t){if(!(t instanceof
p))throw t;let r=typeof n=="string"?H(n):n,i=new se(ot,e);return i.add("","json","error",Hn(r,e,e.tolerant)),i}}function _n(n){return n.document!==ot}var B=class{values;unknown;constructor(e,t){this.values=e,this.unknown=t}};var Re=class n{static record;constructor(e){let t=this.constructor.record,{values:r,unknown:i}=e instanceof B?e:Li(t,e),{properties:s}=t.table,o=this;for(let a=0;a<
s.length;a+=1){let l=r[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,t){return G(
this.record,e,t)}static readList(e,t){return Kn(this.record,e,t)}validate(e={}){return G(Y(this),this.toJsonString(),e).findings}toJson(){return H(this.toJsonString())}toJsonString(){
return Y(this).table.write(this)}toJSON(){return Ln(this.toJsonString())}with(e){let t=this.constructor;return new t({...this,...Wn(Y(this),e)})}equals(e){return this===
e||e instanceof n&&Y(e)===Y(this)&&Vn({...this},{...e})}toString(){return`[${Y(this).id}]`}};Object.defineProperty(Re.prototype,"unknown",{get:()=>new Map,configurable:!0});
Ge(Re.prototype,Ii);function Ii(n,e){let{fields:t,properties:r}=Y(n).table,i=n,s=t.flatMap(({entry:o},a)=>{let l=r[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${Y(n).id} ${e(Object.fromEntries(s))}`}function Y(n){return n.constructor.record}function Wn(n,e){let t=new Map(Object.entries(n.former).
map(([r,i])=>[W(r),W(i)]));return t.size===0?e:Object.fromEntries(Object.entries(e).map(([r,i])=>[t.get(r)??r,i]))}function Li(n,e){let{table:t}=n,{unknown:r,...i}=Wn(
n,e),s=t.properties.map((a,l)=>{let d=i[a],u=t.fields[l];return d===void 0?Di(t,l):u?.take(d)}),o=Object.keys(i).find(a=>!t.properties.includes(a));if(o!==void 0)
throw new TypeError(`${n.id} has no ${o}.`);return new B(s,Bi(r))}function Di(n,e){let{fixed:t}=n.fields[e]?.constraints??{};return t===void 0?void 0:t.is}function Bi(n){
if(n===void 0)return null;let t=(n instanceof Map?[...n]:Object.entries(n)).map(([r,i])=>{if(!(i instanceof E))throw new TypeError("Unknown members are raw JSON\
.");return[r,i]});return t.length===0?null:new Map(t)}function Vn(n,e){if(n===e)return!0;if(typeof n!="object"||typeof e!="object"||n===null||e===null)return!1;
if("equals"in n&&typeof n.equals=="function")return n.equals(e);let[t,r]=[zn(n),zn(e)];return t.length===r.length&&t.every(([i,s],o)=>r[o]?.[0]===i&&Vn(s,r[o]?.[1]))}
function zn(n){return n instanceof Map?[...n]:Object.entries(n)}var Ht=/yyyy|MM|M|dd|d|HH|mm|ss/g,Ji={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},Qn=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Pi="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Gn={y:0,M:1,d:2,H:3,m:4,s:5};function lt(n){return n.pattern!==void 0}var at=class extends T{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,t,r,i){
super(e,t),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Ht)??[],this.literals=this.pattern.split(Ht),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${tr(e)}$`),this.accepts=r,this.zone=i}read(e,t,r,i){if(typeof e!="string")return this.wrongType(e,t,r,i);let s=this.isFixed?this.fixed(
e):Xn(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,t,r,i);if(t.tolerant){let o=ie(e);for(let a of this.looseShapes()){let l=Xn(a.exec(o),this.zone);
if(l!==null)return this.inexact(t,r,i),this.found(l,t,r,i)}}return this.wrongFormat(t,r,i)}plain(e){let[t,r,i,s,o,a]=Yn(e);return v(t,4)+v(r)+v(i)+v(s)+v(o)+v(a)}operand(e){
return m.of(this.plain(e))}write(e){let t=Yn(e),r="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];r+=this.literals[i]+v(t[Gn[s.charAt(0)]],s.length)}
return x(r+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let t=$i[this.type.kind]??L;if(e instanceof t)return e;if(typeof e!="stri\
ng")throw this.refused();try{return t.parse(e)}catch{throw this.refused()}}found(e,t,r,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),t,r,i)}made([e,t,r,i,s,o]){switch(this.type.kind){case"date":return new ee(e,t,r);case"month":return new Te(e,t);case"time":return new te(i,s,o);default:
return new L(e,t,r,i,s,o)}}fixed(e){let t=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let r=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,r))return null;r+=s.length;let a=0;for(let l=r+o.length;r<l;r+=1){let d=e.charCodeAt(r)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}t[Gn[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&er(t)?t:null}looseShapes(){if(this.loose===null){
let t=[...Qn.includes(this.pattern)?[this.type]:[],...this.accepts.filter(lt)];this.loose=[this.shape,...t.map(r=>Ui(r,this.zone))]}return this.loose}},$i={date:ee,
datetime:L,month:Te,time:te};function Yn(n){return n instanceof L?[n.year,n.month,n.day,n.hour,n.minute,n.second]:n instanceof te?[1,1,1,n.hour,n.minute,n.second]:
[n.year,n.month,n instanceof ee?n.day:1,0,0,0]}function er([n,e,t,r,i,s]){return je(n,e,t)&&qe(r,i,s)}function Xn(n,e="Z"){if(n===null)return null;let{year:t="1",
month:r="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=n.groups??{},d=[Number(t),Number(r),Number(i),Number(s),Number(o),Number(a)];return er(d)?l===
void 0?d:qi(d,Ne(e)-Ne(l)):null}function qi([n,e,t,r,i,s],o){let a=new Date(0);a.setUTCFullYear(n,e-1,t),a.setUTCHours(r,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function Ui(n,e){let t=n.pattern??"",r=t.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${tr(n)}${r}${e!==void 0&&Qn.includes(t)?Pi:""}$`)}function tr({pattern:n=""}){let e="",t=0;for(let r of n.matchAll(Ht))
e+=Zn(n.slice(t,r.index))+(Ji[r[0]]??""),t=r.index+r[0].length;return e+Zn(n.slice(t))}function Zn(n){return n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function nr(n){let e="",t=!1;for(let r=0;r<n.length;r+=1){let i=n.charAt(r);if(i==="\\"){r+=1,e+=Hi(t,n.charAt(r));continue}t=i==="["?!0:i==="]"?!1:t,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function Hi(n,e){return e==="&"||e==="~"||e==="-"&&!n?e:`\\${e}`}var rr="1900";function ir(n,e,t,r,i){let s=n.type.item??n.type,{length:o,pattern:a,range:l,period:d,fixed:u}=n.constraints??{},h=[];return o!==void 0&&h.push(_i(
o,e)),a!==void 0&&h.push(zi(a,e)),l!==void 0&&Ki(s)&&h.push(Wi(l,e)),lt(s)&&d!==void 0?h.push(Vi(d,e)):lt(s)&&s.pattern?.includes("yyyy")&&h.push(Gi(e)),u!==void 0&&
h.push(Yi(u,e)),r!==null&&h.push(Xi(s,t,r,i,e)),h}function Ki({kind:n}){return n==="integer"||n==="decimal"||n==="percent"}function _i(n,e){let{min:t=0,max:r=1/0}=n;
return(i,s,o,a)=>{!(i.length<=r&&i.length>=2*t)&&!Kt(nt(i),n)&&s.add(o+a,"length",n.severity,ye("length",n),e)}}function zi(n,e){let t=nr(n.is);return(r,i,s,o)=>{
t.test(r)||i.add(s+o,"pattern",n.severity,new c("pattern",{pattern:n.is}),e)}}function Wi(n,e){let t=n.min===void 0?null:m.of(n.min),r=n.max===void 0?null:m.of(
n.max);return(i,s,o,a)=>{let l=m.of(i);(t!==null&&l.compare(t)<0||r!==null&&l.compare(r)>0)&&s.add(o+a,"range",n.severity,ye("range",n),e)}}function Vi(n,e){let{
first:t="",last:r="~"}=n;return(i,s,o,a)=>{(i<t||i>r)&&s.add(o+a,"range",n.severity,ye("range",n,["since","until"]),e)}}function Gi(n){return(e,t,r,i)=>{e<rr&&t.
add(r+i,"range","warning",new c("range year",{min:rr}),n)}}function Yi(n,e){return(t,r,i,s)=>{t!==n.is&&r.add(i+s,"code",n.severity,new c("code fixed",{expected:n.
is}),e)}}function Xi(n,e,t,r,i){let s=new Map(t.codes.map(a=>[a.code,r.span(a)])),o=new Map(t.codes.flatMap(a=>a.retired?[[a.code,r.editionAt(a.retired.since)]]:
[]));return(a,l,d,u)=>{let h=s.get(a),$=h!==void 0&&oe(h,l.edition);if($&&(o.size===0||(o.get(a)??1/0)>l.edition))return;let Pe={table:t.id,edition:r.editions[l.
edition]??""};if($)l.add(d+u,"code","warning",new c("code retired",Pe),i);else{let he=e?null:()=>$n(a,[...s.keys()]);l.add(d+u,"code",n.closed?"error":"warning",
new c("code",Pe,he),i)}}}function Kt(n,{min:e=0,max:t=1/0}){return e<=n&&n<=t}var Zi=/^[\t-\r ]+/,_t=/[\t-\r ]/;function zt(n,e,t){let r=n.split(e);if(!t)return r;let i=r.map(Qi);return i.length>1&&i[i.length-1]===""?i.slice(0,-1):i}function sr(n){
return n!==""&&!_t.test(n.charAt(0))&&!_t.test(n.charAt(n.length-1))}function or(n,e,t,r,i){let s=[];return n.forEach((o,a)=>{if(!sr(o)){r.add(`${i}/${a}`,"form\
at","error",new c("format part",{separator:e}),t.subject);return}let l=t.read(o,r,i,`/${a}`);l!==void 0&&s.push(l)}),s}function ar(n,e,t){if(n.some(r=>r===""||r.
includes(e)))throw new TypeError(`${t}: an item that is empty or has ${e} in it cannot be written.`)}function lr(n,e,t){return typeof n=="string"?zt(n,e,t).map(
r=>sr(r)?r:null):null}function Qi(n){let e=n.length;for(;e>0&&_t.test(n.charAt(e-1));)e-=1;return n.slice(0,e).replace(Zi,"")}var Ie=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,es=/^(-?(?:0|[1-9][0-9]*))\.0+$/,ts=/^-?[0-9]+(?:\.[0-9]+)?$/,ns=15;function Wt(n){return z.test(n)?n:es.exec(n)?.[1]??
null}function Vt(n){return(n.writes??n.form)==="number"}var dt=class extends T{operand(e){return m.of(this.plain(e))}sameness(e){let t=this.plain(e);return t.includes(
".")?t.replace(/\.?0*$/,""):t}beyond(e,t,r,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(t),met:String(r)};i.add(s+o,"range","error",new c(`range ${e}`,a),
this.subject)}},ut=class extends dt{emptyIsAbsent;before;scale;isWritten;constructor(e,t){super(e,t),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Vt(e)}read(e,t,r,i){return e instanceof y?this.ofToken(e,t,r,i):typeof e=="string"?this.ofText(e,t,r,i):this.
wrongType(e,t,r,i)}write(e){let t=this.plain(e);return this.isWritten?t:x(t)}ofToken(e,t,r,i){let s=this.type.form==="text",o=s&&!t.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!t.tolerant?this.wrongType(e,t,r,i):this.counted(o,s||o!==e.text,t,r,i)}ofText(e,t,r,i){let s=this.shape.test(e);if(this.type.
form==="number")return t.tolerant&&s?this.counted(e,!0,t,r,i):this.wrongType(e,t,r,i);if(s)return this.counted(e,!1,t,r,i);let o=t.tolerant?rs(e):"";return this.
shape.test(o)?this.counted(o,!0,t,r,i):this.wrongFormat(t,r,i)}counted(e,t,r,i,s){let o=ur(e),a=this.scaled(o);if(!r.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(r,i,s);let l=r.tolerant?a:o;(t||l!==o)&&this.inexact(r,i,s);let[d,u]=cr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,r,i,s):u>this.scale?this.beyond("scale",this.scale,u,r,i,s):this.judged(this.made(l),l,r,i,s)}},ct=class extends ut{shape=z;isSafe;constructor(e,t){
super(e,t),this.isSafe=(e.digits??0)<=ns}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return Wt(e)}scaled(e){return e}},ft=class extends ut{shape=Ie;take(e){return q.kept(this.
scaled(dr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return q.kept(e)}digitsOf(e){return Ie.test(e)?e:null}scaled(e){let t=this.type.scale??
0,[r="",i=""]=e.split("."),s=i.length>t&&/^0+$/.test(i.slice(t))?i.slice(0,t):i,o=this.type.exact?s.padEnd(t,"0"):s;return o===""?r:`${r}.${o}`}},ht=class extends dt{read(e,t,r,i){
if(e instanceof y&&t.tolerant)return Ie.test(e.text)?this.counted(e.text,!0,t,r,i):this.wrongType(e,t,r,i);if(typeof e!="string")return this.wrongType(e,t,r,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Ie.test(o)&&(a||t.tolerant)?this.counted(o,!a,t,r,i):this.wrongFormat(t,r,i)}plain(e){return e.
digits}write(e){let t=this.plain(e);return x(this.type.sign?`${t}%`:t)}take(e){return dr(e,()=>this.refused())}made(e){return q.kept(e)}counted(e,t,r,i,s){let o=ur(
e),[a,l]=cr(o),d=this.type.digits??0;return t&&this.inexact(r,i,s),a+l>d?this.beyond("digits",d,a+l,r,i,s):this.judged(this.made(o),o,r,i,s)}};function dr(n,e){
if(!(n instanceof q)&&(typeof n!="string"||!Ie.test(n)))throw e();return q.of(n)}function rs(n){let e=ie(n);return ts.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function ur(n){return n.charCodeAt(0)===45&&/^-[0.]*$/.test(n)?n.slice(1):n}function cr(n){let e=n.charCodeAt(0)===45?1:0,t=n.indexOf("."),r=t<0?n.length:t;return[
r-e===1&&n.charCodeAt(e)===48?0:r-e,t<0?0:n.length-t-1]}var mt=class extends T{emptyIsAbsent;known;isWritten;constructor(e,t,r){super(e,t),this.emptyIsAbsent=e.form!=="number",this.known=r,this.isWritten=Vt(e)}read(e,t,r,i){
let s=this.met(e,t.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||t.tolerant)?this.wrongType(
e,t,r,i):(a||this.inexact(t,r,i),this.judged(s,s,t,r,i))}plain(e){return e}write(e){let t=e;return this.isWritten&&z.test(t)?t:x(t)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,t){if(e instanceof y)return Wt(e.text);if(typeof e!="string")return null;let r=t?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(r)&&!z.test(r)?null:r}mended(e){let t=ie(e);return[e,t,Jt(t)].find(r=>this.known.has(r))??e}},pt=class extends T{emptyIsAbsent;yes;no;constructor(e,t){
super(e,t),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,t,r,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),t,r,i);let o=t.tolerant?is(e):null;return o!==null?(this.inexact(t,r,i),this.judged(o,
this.plain(o),t,r,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(t,r,i):this.wrongType(e,t,r,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):x(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function is(n){if(typeof n=="boolean")return n;
let e=n instanceof y?n.text:n;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function fr(n,{subject:e,accepts:t,zone:r,codes:i}){switch(n.kind){case"text":return new we(n,e);case"url":return new Ze(n,e);case"base64":return new Qe(n,e);case"\
json":return new re(n,e);case"code":return new mt(n,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new ct(n,e);case"decimal":return new ft(n,e);case"\
percent":return new ht(n,e);case"flag":return new pt(n,e);default:return new at(n,e,t,r??void 0)}}var gt=class{entry;wire;#e;#t=null;constructor(e,t){this.entry=e,this.wire=e.wire,this.#e=t}get name(){let{vi:e,en:t}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${t})`}}get label(){let{vi:e,en:t}=this.entry.label;return{wire:this.wire,vi:e,en:t}}get source(){let{document:e,regulation:t}=this.#e,{source:r,
confidence:i,row:s}=this.entry;return this.#t??=t.citation(r??e.source,i??e.confidence,s),this.#t}get record(){return this.#e.document.record}},yt=class{name=ge.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:t}=this.#e;return t.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var ss={required:new c("required"),"required blank":new c("required blank")},bt=class extends gt{step;index;constraints;span;isList;separator;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,t,r){
super(e,r);let{type:i,role:s}=e;this.owner=r,this.index=t,this.step=w(e.wire),this.constraints=e.constraints??{},this.span=r.regulation.span(e),this.isList=i.item!==
void 0,this.separator=i.separator??null,this.item=i.item??i,this.whole=Xe(i),this.each=this.isList?Xe(this.item):this.whole,this.isText=i.kind==="text"||i.kind===
"url",this.isPayload=(s==="data"||s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&
(this.isList?this.separator!==null:this.kind.emptyIsAbsent)}isFilled(e){return O(e)&&!(this.isText&&typeof e=="string"&&Me(e))}isAbsent(e,t){return e===null||e===
""&&(t||this.emptyIsAbsent)}read(e,t,r,i,s,o,a){if(!oe(this.span,t.edition)){let l=this.owner.regulation.editions[t.edition]??"";t.add(r+i,"unknown","warning",new c(
"unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,t,r,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(t,r+i,"requir\
ed blank"),this.kind.read(e,t.silent(),r,i)):this.isList?this.separator===null?this.list(e,t,r+i):this.joined(e,this.separator,t,r+i):this.kind===null?this.nested(
e,t,r+i,null):this.kind instanceof re?E.kept(Ve(t.document,s,o,e)):this.kind.read(e,t,r,i)}missing(e,t,r="required"){this.constraints.required!==void 0&&e.add(t,
"required",this.constraints.required.severity,ss[r],this)}unsent(e,t){let{present:r}=this.constraints;r!==void 0&&e.add(t,"required",r.severity,new c("required \
present",{empty:r.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||this.isList?"":this.kind.
operand(e)}write(e){if(this.isList){let t=e;return this.separator!==null?x(this.texts(t).join(this.separator)):`[${t.map(r=>this.one(r)).join(",")}]`}return this.
one(e)}take(e){if(!this.isList)return this.taken(e);if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);let t=e.map(
r=>this.taken(r));if(!(this.separator!==null&&(ar(this.texts(t),this.separator,this.wire),t.length===0)))return Object.freeze(t)}get nestedIn(){return this.kind===
null?this.nestedRecord:null}texts(e){return e.map(t=>JSON.parse(this.one(t)))}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){
return this.kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){
let{document:e,regulation:t}=this.owner,r=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=fr(this.item,{subject:this,accepts:this.entry.accepts??
[],zone:t.zone,codes:r}),s=this.entry.sensitive===!0||e.sensitive===!0;return i.judgements=ir(this.entry,this,s,r,t),i}empty(e,t,r,i,s){s?this.missing(t,r+i):e===
""&&!this.emptyIsAbsent&&(t.tolerant?t.add(r+i,"form","warning",this.whole.form,this):this.wrong(e,t,r+i,this.whole))}list(e,t,r){let i=t.tolerant&&e instanceof
f&&this.kind===null;if(i)t.add(r,"form","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,t,r,this.whole);return}let s=i?[e]:e.items,o=this.
constraints.unique===void 0?null:new Set,a=[];for(let l=0;l<s.length;l+=1){let d=this.itemOf(s[l]??null,t,r,l,o,i?null:e);d!==void 0&&a.push(d)}return t.isRest&&
this.isPayload||this.counted(s.length,t,r),Object.freeze(a)}joined(e,t,r,i){if(typeof e!="string")return this.wrong(e,r,i,this.whole);let s=zt(e,t,r.tolerant);s.
join(t)!==e&&r.add(i,"form","warning",this.whole.form,this);let o=this.kind===null?[]:or(s,t,this.kind,r,i);return this.counted(s.length,r,i),Object.freeze(o)}counted(e,t,r){
let i=this.constraints.items;i!==void 0&&!Kt(e,i)&&t.add(r,"items",i.severity,ye("items",i),this)}itemOf(e,t,r,i,s,o){return this.kind===null?O(e)?this.nested(e,
t,`${r}/${i}`,s):this.wrongItem(e,t,`${r}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,t,`${r}/${i}`):this.kind instanceof re&&o!==null?E.
kept(jn(t.document,o,i)):this.kind.read(e,t,r,`/${i}`)}nested(e,t,r,i){if(!(e instanceof f))return this.wrongItem(e,t,r);if(t.isRest&&this.isPayload)return this.
keptApart(t,e,d=>this.nestedRecord.read(e,d,r).value);let s=t.findings.length,{value:o,slots:a}=this.nestedRecord.read(e,t,r);this.isPayload&&t.keep(s,o,e);let{
unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,t,r,i),o}keptApart(e,t,r){let i=e.apart(),s=r(i),o=e.kept?.length??0;return e.kept?.push(
{value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:t}),s}alone(e,t,r){return e instanceof f?this.nestedRecord.read(e,t,r).value:this.wrong(e,t,r,this.
each)}unique(e,t,r,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:t[o.index];if(o===void 0||a===void 0)return;let l=o.kind===null||o.isList?o.write(
a):o.kind.sameness(a);s.has(l)&&r.add(i,"unique",e.severity,new c("unique",{key:e.key}),this),s.add(l)}wrong(e,t,r,i){t.add(r,"type","error",i.wrong(e),this)}wrongItem(e,t,r){
if(t.isRest&&this.isPayload&&this.isList)return this.keptApart(t,e,s=>this.wrong(e,s,r,this.each));let i=t.findings.length;this.wrong(e,t,r,this.each),this.isPayload&&
this.isList&&t.keep(i,void 0,e)}};var S=Symbol("unreadable"),hr="above.",ae=m.of("0"),os=m.of("1"),J=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(hr);let t=(this.
isAbove?e.slice(hr.length):e).split(".");this.first=t[0]??"",this.last=t[t.length-1]??"",this.way=t.slice(0,-1)}home({members:e,above:t}){return t===null||!this.
isAbove&&e.has(this.first)?e:t}value(e){let t=this.end(e),r=de(t)?t.operand(this.last):t;return r===null?e.zeroes.includes(this.text)?ae:null:r===S?null:r}end(e){
let t=this.home(e);for(let r of this.way){let i=t.items(r),s=i?.[0];if(i?.length===0)return null;if(!de(s))return S;t=s}return t}rows(e,t){let r=[this.home(e)];
for(let i of t?[...this.way,this.last]:this.way){let s=[];for(let o of r){let a=de(o)?o.items(i):null;if(a===null||a.includes(S))return null;s.push(...a)}r=s}return r}};
function Le(n){if("left"in n)return as(n);if("parts"in n)return ds(n.op==="or",n.parts.map(Le));let e=new J(n.field);switch(n.op){case"in":case"not in":return us(
e,n.literals.map(Gt),n.op==="not in");case"contains":return cs(e,Gt(n.literal));default:return fs(e,n.op==="present")}}function X(n){if("field"in n){let e=new J(
n.field);return t=>e.value(t)}if(!("op"in n)){let e=Gt(n);return()=>e}switch(n.op){case"sum":case"count":return ms(new J(n.of),n.op==="sum",n.where);case"round":{
let e=X(n.of);return t=>gs(e(t),r=>r.to(n.places))}case"days":return ps(new J(n.first.field),new J(n.last.field));default:return hs(X(n.left),n.op,X(n.right))}}
function le(n){return n.flatMap(e=>"field"in e?[new J(e.field)]:"left"in e?le([e.left,e.right]):"parts"in e?le(e.parts):"first"in e?le([e.first,e.last]):"of"in e?
typeof e.of=="string"?[new J(e.of)]:le([e.of]):[])}function as({op:n,left:e,right:t}){let r=X(e),i=X(t);return(s,o)=>{let a=r(s),l=a===null?null:i(s);return a===
null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(n==="="):ls(a,n,l,o)}}function ls(n,e,t,r){switch(e){case"=":return n.minus(t).absolute().compare(
r)<=0;case"!=":return n.compare(t)!==0;case"<=":return n.compare(t.plus(r))<=0;case">=":return n.compare(t.minus(r))>=0;case"<":return n.compare(t)<0;default:return n.
compare(t)>0}}function ds(n,e){return(t,r)=>{let i=e.map(s=>s(t,r));return i.includes(n)?n:i.includes(null)?null:!n}}function us(n,e,t){return r=>{let i=n.value(
r);return i===null?null:e.some(s=>mr(s,i))!==t}}function cs(n,e){return t=>n.rows(t,!0)?.some(r=>!de(r)&&r!==S&&mr(r,e))??null}function fs(n,e){return t=>{let r=n.
end(t),i=de(r)?r.isThere(n.last):r===null?!1:null;return i===null?null:i===e}}function hs(n,e,t){return r=>{let i=n(r),s=t(r);if(!(i instanceof m)||!(s instanceof
m))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(s);case"*":return i.times(s);default:return i.by(s)}}}function ms(n,e,t){let r=t===void 0?
null:Le(t),i=t===void 0?[]:le([t]),s=o=>{if(de(o)&&r!==null){if(i.some(({first:l})=>o.isThere(l)===null))return null;if(r({members:o,above:null,zeroes:[]},ae)!==
!0)return ae}let a=e&&de(o)?o.operand(n.last):os;return a===null?ae:a instanceof m?a:null};return o=>{let a=ae;for(let l of n.rows(o,!e)??[S]){let d=l===S?null:
s(l);a=a===null||d===null?null:a.plus(d)}return a}}function ps(n,e){return t=>{let r=n.value(t),i=e.value(t);return r instanceof m&&i instanceof m?m.of(String(It(
i.whole())-It(r.whole()))):null}}function Gt(n){return"number"in n?m.of(n.number):n.text}function gs(n,e){return n instanceof m?e(n):null}function mr(n,e){return n instanceof
m&&e instanceof m?n.compare(e)===0:n===e}function de(n){return typeof n=="object"&&n!==null&&!(n instanceof m)}var pr=6,gr=[],wt=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:t,when:r=[],tolerance:i="0"}=e;this.entry=e,this.check=Le(t),this.when=r.
map(Le),this.tolerance=m.of(i),this.named=le([t,...r]),this.shown=e.shows_numbers===!0&&"left"in t?[X(t.left),X(t.right)]:[]}*broken(e){for(let[t,r]of this.scopes(
e))this.when.every(i=>i(r,ae)===!0)&&this.check(r,this.tolerance)===!1&&(yield[t,this.numbers(r)])}*scopes(e){let{each:t}=this.entry;if(t===void 0){yield["",this.
counted({members:e,above:null,zeroes:gr})];return}for(let[r,i]of(e.items(t)??[]).entries())typeof i=="object"&&!(i instanceof m)&&(yield[`${w(t)}/${r}`,this.counted(
{members:i,above:e,zeroes:gr})])}counted(e){let{zeroes:t}=this.entry;return t!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:t}:e}numbers(e){
let[t,r]=this.shown.map(i=>i(e));return t instanceof m&&r instanceof m?{stated:t.rounded(pr),computed:r.rounded(pr)}:{}}};var De=class{table;object;state;slots;quiet;constructor(e,t,r,i,s){this.table=e,this.object=t,this.state=r,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}operand(e){let t=this.table.field(e),r=t===void 0?void 0:this.slots?.[t.index];if(t===void 0||r!==void 0)return t?.operand(r)??null;let i=this.table.
nodeOf(t,this.object,this.state);return i===void 0?null:this.slots===null?br(t,i,this.silent()):S}isThere(e){let t=this.table.field(e),r=t===void 0?void 0:this.
table.nodeOf(t,this.object,this.state);return t===void 0||r===void 0?t!==void 0&&this.slots?.[t.index]!==void 0:(t.isList||t.kind===null?yr(t,r,this.state)!==null:
this.operand(e)!==S)?!0:null}items(e){let t=this.table.field(e),r=t===void 0?void 0:this.table.nodeOf(t,this.object,this.state);if(t===void 0||r===void 0)return[];
let i=yr(t,r,this.state);return i===null?null:i.map(s=>ys(t,s,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function yr(n,e,t){return n.
separator!==null?lr(e,n.separator,t.tolerant):n.isList&&e instanceof g?e.items:n.kind===null&&(!n.isList||t.tolerant)&&e instanceof f?[e]:null}function ys(n,e,t){
let r=n.nestedIn;return r!==null?e instanceof f?r.seen(e,t):S:e===null||e===""&&n.kind?.takesEmptyItem!==!0?S:br(n,e,t)}function br(n,e,t){let r=n.kind?.read(e,
t,"","");return r===void 0?S:n.kind?.operand(r)??S}var wr="unknown",xt=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:t,regulation:r}=e,i={document:t,
regulation:r,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=t.fields.map((s,o)=>new bt(s,o,i)),this.properties=t.fields.map(({id:s})=>W(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
t.rules.map(s=>new wt(s)),this.keys=this.fields.map(s=>`${x(s.wire)}:`),this.needs=t.fields.filter(Yt),this.subject=new yt({document:t,regulation:r})}get id(){return this.
about.document.record}playing(e){return this.fields.find(t=>t.entry.role===e)}field(e){return this.own.get(e)}claimed(e,t){let r=this.aliased(e,t);return[...e.keys()].
filter(i=>this.own.has(i)||r?.has(i))}read(e,t,r){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,t.tolerant);if(this.isOthers(s,o,
t,r))return{value:void 0,slots:i};let a=new vt(e,t,r,i,o),l=t.errors;for(let[d,u]of s){let h=this.own.get(d)??o?.get(d);h===void 0?a.unknownMember(d,u,()=>tt(d,
this.fields.map($=>$.wire))):this.member(d,u,h,a)}return this.missing(a),this.judge(a),{value:t.errors>l?void 0:this.about.make(new B(i,a.unknown)),slots:i}}isOthers(e,t,r,i){
let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,t),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.
has(a)?!1:(r.add(i+w(o),"code","error",new c("code other",{wire:a,expected:s.name})),!0)}aliased(e,t){if(!t||this.aliases.size===0)return null;let r=new Map,i=new Set;
for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),r.set(s,o))}return r.size>0?r:null}write(e){let t=e,r="";for(let i=0;i<
this.fields.length;i+=1){let s=this.fields[i],o=t[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(r+=`${r===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(t,wr))for(let[i,s]of t[wr])r+=`${r===""?"":","}${x(i)}:${s.text}`;return`{${r}}`}take(e){return this.about.take(e)}member(e,t,r,i){
let{state:s,base:o}=i,a=e===r.wire,l=a?r.step:w(e);a||s.add(o+l,"alias","warning",new c("alias",{wire:r.wire}),r);let d=!r.isFilled(t)&&this.isNeeded(r,i),u=r.read(
t,s,o,l,i.node,e,d);u!==void 0&&(i.slots[r.index]=u)}missing(e){let{state:t,base:r,node:i,aliased:s}=e;for(let o of this.asked)i.members.has(o.wire)||s!==null&&
this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(t,r+o.step):oe(o.span,t.edition)&&o.unsent(t,r+o.step))}isNeeded(e,t){let r=e.constraints.required;
if(r===void 0||!oe(e.span,t.state.edition))return!1;if(r.when===void 0)return!0;let i=this.conditional[e.index]??null,s=i===null?void 0:this.looked(i,t);return i!==
null&&s!==void 0&&(r.is??[]).includes(i.plain(s))}looked(e,{node:t,state:r,aliased:i,slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,t.members,i):null;return a===
null?o:e.read(t.members.get(a)??null,r.silent(),"","",t,a,!1)}keyOf(e,t,r){return e===void 0||t.has(e.wire)?e?.wire??null:r===null?null:[...r].find(([,i])=>i===
e)?.[0]??null}seen(e,t){return new De(this,e,t,null,t)}nodeOf(e,t,r){let i=this.aliased(t.members,r.tolerant),s=this.keyOf(e,t.members,i),o=s===null?null:t.members.
get(s)??null;return e.isAbsent(o,r.tolerant)||o===""&&this.isNeeded(e,new vt(t,r,"",[],i))?void 0:o}judge({node:e,state:t,base:r,slots:i}){if(this.rules.length===
0)return;let s=new De(this,e,t,i,null);for(let o of this.rules){let{rule:a,severity:l,sentence:d}=o.entry;for(let[u,h]of o.broken(s))t.add(r+u,`rule:${a}`,l,new c(
"",h,null,d),this.subject)}}},vt=class{node;state;base;slots;aliased;unknown=null;constructor(e,t,r,i,s){this.node=e,this.state=t,this.base=r,this.slots=i,this.
aliased=s}unknownMember(e,t,r){this.state.add(this.base+w(e),"unknown","warning",new c("unknown",{},r)),this.unknown??=new Map,this.unknown.set(e,E.kept(Ve(this.
state.document,this.node,e,t)))}};function Yt({since:n,until:e,constraints:t}){return n===void 0&&e===void 0&&t?.required!==void 0&&t.required.when===void 0}var Xt=class{#e;#t=null;#n=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#t??=this.#e(),this.#t}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#n??=cn(Q(this.#i.document)),this.#n}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let t=this.type;if(e instanceof t)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new t(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:t={},tables:r={}}=this.#i,
i=this.type;return new xt({document:this.document,regulation:e,others:this.#s(),nested:s=>bs(I(new Map(Object.entries(t)),s,"record").record),codes:s=>I(new Map(
Object.entries(r)),s,"code table")[Ft],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:t}=this.#i,r=this.document.fields.find(a=>a.role===
"service");if(e===void 0||r===void 0||this.document.kind!=="request")return null;let{services:i}=t.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:r.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,t]of Object.
entries(this.former)){let r=W(t);Object.defineProperty(this.type.prototype,W(e),{configurable:!0,get(){return this[r]}})}}};function bs(n){return{id:n.id,get needs(){
return n.table.needs},read:(e,t,r)=>n.table.read(e,t,r),write:e=>n.table.write(e),take:e=>n.take(e),field:e=>n.table.field(e),seen:(e,t)=>n.table.seen(e,t)}}function xr(n){
return new Xt(n)}var ws=1e3;function Zt(n,{editions:e}){let{mode:t="strict",edition:r,maxFindings:i=ws,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=n;if(t!=="strict"&&t!==
"tolerant")throw new RangeError(`There is no mode ${String(t)}.`);kt("maxFindings",i,1,1/0),kt("maxBytes",s,0,1/0),kt("maxLevels",o,1,512),kt("maxItems",a,0,1/0);
let l=r===void 0?e.length-1:e.indexOf(r);if(l<0)throw new RangeError(`There is no edition ${String(r)}.`);return{tolerant:t==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function kt(n,e,t,r){if(!Number.isInteger(e)||e<t||e>r)throw new RangeError(`${n} cannot be ${e}.`)}var vr="+07:00",Rt=class{#e;#t=new Map;#n=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#n??=Q(this.#e),this.#n}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??vr)}local(e){return L.fromInstant(
e,this.zone??vr)}options(e){return e!==void 0?Zt(e,this):(this.#o??=Zt({},this),this.#o)}editionAt(e){let t=this.editions.indexOf(e);if(t<0)throw new RangeError(
`There is no edition ${e}.`);return t}span({since:e,until:t}){return[e===void 0?0:this.editionAt(e),t===void 0?this.editions.length-1:this.editionAt(t)]}citation(e,t,r){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return r===void 0?{vi:s,en:o,confidence:t}:{vi:s,en:o,row:String(r),confidence:t}}services(e){
let t=this.#t.get(e);return t===void 0&&(t=Q(e),this.#t.set(e,t)),t}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let t=e.indexOf(" "),
r=t<0?e:e.slice(0,t),{vi:i,en:s}=this.#i.get(r)??{vi:r,en:r},o=t<0?"":`, ${e.slice(t+1)}`;return{vi:i+o,en:s+o}}};function ue(n,{wire:e,aliases:t=[]},r){let i=n.get(e);if(i!==void 0||!r)return i;let s=[...n.keys()].find(o=>t.includes(o));return s===void 0?void 0:n.get(s)}function ce(n,e,t){
for(let r of e){let i=ue(n,r,t);if(i!==void 0)return i}}function Be(n,e,t){return n.every(r=>O(ue(e,r,t)??null))}function Se(n){return n===void 0||!O(n)?!0:n instanceof
g?n.items.length===0:n instanceof f&&n.members.size===0}function Qt(n,e,t){let r=n&&ue(e,n.entry,t);return r==null?n===void 0||!Yt(n.entry):en(n,r,t)}function en(n,e,t){
let r=n?.nestedIn??null;if(r===null)return!0;let i=n?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(n?.isList===!0&&!i&&!t)return!1;let s=i?e.
items[0]:e;return s instanceof f&&Be(r.needs,s.members,t)}function kr(n,e,t,r){let i=G(n,t,r),s=n.table.playing("result");if(i.valid||e===n||s===void 0)return i;let o=ke(t,n.regulation.options(r)),{root:a}=o.document;if(!(a instanceof
f)||!Se(ue(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=G(e,t,r);return ve(l===null?void 0:xs(l,n),d,u)}function xs(n,e){let t=n,
{fields:r,properties:i}=e.table,s=i.map((l,d)=>r[d]?.entry.role==="result"?void 0:t[l]),o=t.unknown,a=e.type;return new a(new B(s,o!==null&&o.size>0?o:null))}var tn=class{#e;#t=null;#n=null;constructor(e){this.#e=e}get#r(){return this.#t??=this.#e(),this.#t}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,t){return G(this.requestInfo,e,t)}readResponse(e,t){return kr(this.responseInfo,this.bareInfo,e,t)}get entry(){return this.#n??=I(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#n}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function Rr(n){return new tn(
n)}function Z(n,e){return e===j?n.requestInfo.table.playing("data"):n.responseInfo.table.playing("result")}function nn(n){return n.entry.needs.filter(e=>e.role===
"parameter")}var vs=[j,M],St=class{services;document;path;constructor(e,t){this.services=e,this.document=t,this.path=w(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,t,r){let i=s=>ce(e,this.keys(s),r)!==void 0;return i("error")?M:i("service")||t!==null&&ks(e,t,r)?j:["session","message","re\
sult"].some(i)?M:j}ofRequest(e,t){let{tolerant:r}=t,i=ce(e,this.keys("service"),r);if(i===void 0||!O(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Be(l.needs,e,r));return this.only(a,"required service",this.services,e,t)}if(typeof i!="string")return t.add(this.path,"type","error",N("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>Be(nn(l),e,r));return this.only(a,"code ambiguous",
s,e,t)}let o=tt(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,t,o)}unplaced(e,t,r,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...t.filter(o),...t.filter(u=>!o(u))];r.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
r.add(i+this.path,e.split(" ")[0]??e,"error",new c(e,d))}bareResponse(e,t){let r=ce(e,this.keys("session"),t)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===r)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,t){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>Qt(Z(i,M),e,t))}isBare(e,t){return Se(ce(e,this.keys("result"),t))}ofList(e,t,r){return this.services.filter(i=>rn(i,t).some(
s=>en(Z(i,s),e,r)))}only(e,t,r,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>Be(nn(d),i,a)&&Qt(Z(d,j),i,a);return this.unplaced(t,r.filter(
l),s,"",o),null}named({id:e,wire:t}){return t===null?e:this.services.filter(r=>r.wire===t).length>1?`${t} (${e})`:t}};function rn(n,e){return vs.filter(t=>{let r=e===
null||e===t?Z(n,t):void 0;return r?.isList===!0&&r.nestedIn!==null})}function ks(n,e,t){let r=e.responseInfo.table.claimed(n,t);return e.requestInfo.table.claimed(
n,t).some(i=>!r.includes(i))}function Sr(n){let e=null;return(t,r={})=>(e??=Rs(n()),e(t,r))}function Rs({regulation:n,services:e,each:t}){let r=new on(new St(t,n.services(e))),i=new Map(t.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=n.options(l),u=o===void 0?null:I(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==j&&a!==M)throw new RangeError(
`There is no kind of message ${String(a)}.`);let h=ke(s,d);return _n(h)?r.judged(h,u,a??null,d):Or(h,{value:void 0,service:u,kind:a??null})}}var on=class{resolver;constructor(e){
this.resolver=e}judged(e,t,r,i){return e.kept=[],Or(e,this.placed(e,t,r,i))}placed(e,t,r,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,t,r,e);if(!(s instanceof
f))return sn(s,e,!1),{value:void 0,service:t,kind:r};if(e.tolerant&&r!==j&&this.goesInside(s,e,i)){let a=w([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new c("form encoded-twice")),this.response(e.document.root,a,t,e)}return(r??this.resolver.kind(s.members,t,e.tolerant))===M?this.response(s,"",t,e):this.
request(s,t,e)}request(e,t,r){let i=t??this.resolver.ofRequest(e.members,r);return{value:i?.requestInfo.table.read(e,r,"").value,service:i,kind:j}}response(e,t,r,i){
let{members:s}=e,{tolerant:o}=i;if(r===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,t).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,t),{value:u,service:null,kind:M}}let a=Z(r,M);return{value:(Se(a&&ue(s,a.entry,o))?r.bareInfo:r.responseInfo).
table.read(e,i,t).value,service:r,kind:M}}list(e,t,r,i){let{tolerant:s}=i;if(t===null)return sn(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,r,s),i,""),{value:void 0,service:null,kind:r};let o=rn(t,r)[0];sn(e,i,s&&o!==void 0);let a=o===void 0?null:Z(t,o)?.nestedIn;return a&&st(e.items,a,i),{value:void 0,
service:t,kind:o??r}}goesInside(e,t,{maxLevels:r,maxItems:i}){let s=e.members.size===1?ce(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=k(s,r,i);return o.root instanceof f?(t.document=o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function sn(n,e,t){let r=N("messag\
e");t?e.add("","form","warning",r.form):e.add("","type","error",r.wrong(n))}function Or(n,{value:e,service:t,kind:r}){let i=Object.freeze(n.cut(0)),s=n.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:t,kind:r,candidates:n.candidates,value:o,records:Ut(n.kept,n.document),findings:i,truncated:n.isCut(
0),orThrow(){if(o===null)throw new xe(i);return o}})}var Ot=class{regulation;records;readMessage;#e;#t=null;constructor(e){this.#e=e,this.regulation=new Rt(e.regulation),this.records=Ss(e,this.regulation);let t=e.
services;this.readMessage=Sr(()=>({regulation:this.regulation,services:t,each:[...this.services.values()]}))}get services(){return this.#t??=Es(this.#e,this.regulation,
this.records),this.#t}};function an(n){return new Ot(n)}function Ss(n,e){let t={};for(let[i,s]of Object.entries(n.code_tables))t[i]=hn({},s);let r={};for(let[i,
s]of Object.entries(n.records))r[i]=Os(()=>({regulation:e,document:s,records:r,tables:t,services:n.services}));return new Map(Object.entries(r))}function Os(n){
let e=class extends Re{static record=xr(()=>({...n(),type:e}))};return e}function Es(n,e,t){let r=e.services(n.services).services,i=s=>I(t,s,"record").record;return new Map(
r.map(s=>[s.service,Rr(()=>({id:s.service,regulation:e,services:n.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var Ts=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,Ns="  ";function Er(n){return Nr(n,!0)}function Tr(n){return Nr(n,!1)}function Nr(n,e){let t=n.replace(/^\ufeff/,
"");try{k(t,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let r=t.match(Ts)??[];return e?js(r):r.join("")}function js(n){let e=[],t=0,r=()=>{e.push(`
${Ns.repeat(t)}`)};for(let[i,s]of n.entries()){let o=n[i-1]??"";s==="}"||s==="]"?(t-=1,o!=="{"&&o!=="["&&r()):(o==="{"||o==="[")&&r(),e.push(s===":"?": ":s),s===
"{"||s==="["?t+=1:s===","&&r()}return`${e.join("")}
`}var Ms=96,Cs=F("•••••"),As={vi:"có",en:"yes"},Fs={vi:"không",en:"no"},Is={vi:"không có giá trị",en:"no value"},Ls={vi:"để trống",en:"empty"},
Ds={vi:"danh sách trống",en:"empty list"},Bs={vi:"bản ghi trống",en:"empty record"};function F(n){return{vi:n,en:n}}function R(n,e,t="plain",r="",i=""){return{
text:n,sent:e,look:t,code:r,href:i}}var Et=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof f&&e.members.size===0?this.empty(e):R(Cs,"","masked")}empty(e){let[t,r]=e===null?[Is,"null"]:e===""?[Ls,""]:e instanceof g?[Ds,"[]"]:[Bs,"{}"];return R(
t,r,"empty")}leaf(e,t){if(!O(e))return this.empty(e);let r=e instanceof y?e.text:String(e),i=t?.kind??null,s=i?.type.kind??"json";if(t===null||i===null||s==="js\
on")return R(F(Oe(r)),r);let o=i.read(e,this.#e.silent(),"","");return o===void 0?R(F(Oe(r)),r,"odd"):this.#n(s,o,i.plain(o),r,i.type.table??"")}#n(e,t,r,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return R(F(Ps(e,r)),i);case"code":{let o=this.#t[s]?.codes.find(({code:a})=>a===r)?.label;return o===void 0?R(F(Oe(i)),
i):R(o,i,"plain",r)}case"flag":return R(t===!0?As:Fs,i,"plain",i);case"percent":return R(F(`${r}%`),i);case"base64":return i.length>Ms?Js(i):R(F(Oe(i)),i);case"\
url":return R(F(Oe(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(F(i),i,"number");default:return R(F(Oe(i)),i)}}};function Js(n){
let e=n.length/4*3-(n.endsWith("==")?2:n.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function Ps(n,e){let t=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,r=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:t,month:t.slice(3),time:r,datetime:`${t}\
 ${r}`}[n]??e}function Oe(n){return n.replaceAll(`\r
`,`
`)}var fe={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function Cr(n,e){let t=Fr(n.replace(/^\ufeff/,""));if(t===null)
return null;let[r,i]=qs(t.root,e),s=new un(t,e).draw(r,{...fe,...$s(r,e)},i,!1);return"cells"in s?s:{...Je(fe,i),cells:[s]}}function $s(n,{contract:e,record:t,service:r,
kind:i,sdk:s}){if(t!==null)return{record:t};let o=e.services.services.find(h=>h.service===r?.id);if(o===void 0){let h=Ar(n,{contract:e,kind:i,sdk:s});return h===
null?{isKnown:!1}:{record:h.record}}let a=i==="response"?o.response:o.request;return n instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(h=>s.records.
get(h)?.record.document.fields??[]).filter(({role:h})=>h==="data"||h==="result").map(({type:h})=>h.item?.record).find(h=>h!==void 0)??null}:{record:a}}function Ar(n,{
contract:e,kind:t,sdk:r}){if(!(n instanceof f))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[t??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=r.records.get(l)?.record.document,u=d?.fields.filter(({wire:h})=>n.members.
has(h)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function qs(n,{service:e,found:t}){let[r,...i]=n instanceof f?n.members:[];if(e===null||r===void 0||i.
length>0||typeof r[1]!="string"||![...t].includes(w(r[0])))return[n,""];let s=Fr(r[1]);return s?.root instanceof f?[s.root,w(r[0])]:[n,""]}function Fr(n){try{return k(
n,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var dn=n=>n instanceof g||n instanceof f,jr=n=>n instanceof g&&n.items.some(dn),Mr=n=>n instanceof g?
n.items.length===0:n.members.size===0;function Je({label:n,wire:e},t,r=null){return{label:n,wire:e,path:t,items:r,cells:[],sections:[],unknown:null}}var un=class{#e;#t;#n;#r;constructor(e,t){
let{regulation:r}=t.sdk;this.#e=t,this.#t=new Set([...t.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:t.tolerant,edition:r.
editions.indexOf(t.edition),maxFindings:1},s=t.record===null&&t.service===null?Ar(e.root,t):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#n=new Et(new se(e,i),t.contract.code_tables)}draw(e,t,r,i){if(!dn(e))return this.#s(t,r,[this.#o(e,t,i)]);let s=e instanceof f&&t.record!==null;return Mr(
e)&&!(s&&this.#t.has(r))?this.#s(t,r,[this.#n.empty(e)]):t.record===null&&this.#i(e,t,i)?this.#s(t,r,[this.#n.masked(e)]):e instanceof f?this.#a(e,t,r,i):jr(e)?
this.#d(e,t,r,i):this.#s(t,r,e.items.map(o=>this.#o(o,t,i)))}#i(e,t,r){return this.#e.masks?r||!t.isKnown?!0:dn(e)?!t.isJson&&(e instanceof f||jr(e)):t.record!==
null:!1}#o(e,t,r){return this.#i(e,t,r)?this.#n.masked(e):this.#n.leaf(e,t.field)}#s({label:e,wire:t},r,i){return{label:e,wire:t,path:r,leaves:i}}#a(e,t,r,i){let s=Je(
t,r);Mr(e)&&s.cells.push({label:null,wire:"",path:r,leaves:[this.#n.empty(e)]});let o=t.record===null?void 0:this.#e.sdk.records.get(t.record)?.record;if(o!==void 0)
return this.#l(e,o,t.isList&&this.#e.tolerant?`${r}/0`:r,i,s),s;for(let[a,l]of e.members)ln(this.draw(l,{...fe,wire:a,isJson:t.isJson,isKnown:t.isJson},r+w(a),i),
s);return s}#l(e,t,r,i,s){let o=new Map(e.members);for(let a of t.table.fields){let{label:l,wire:d,role:u}=a.entry,$=u!==void 0&&d===this.#r?{...fe,label:l,wire:d,
isKnown:!1}:Us(a,t.document.sensitive===!0),Pe=this.#e.tolerant?a.entry.aliases??[]:[],he=[a.entry.wire,...Pe].find(Ir=>o.has(Ir)),Nt=r+w(he??a.entry.wire);he!==
void 0?(ln(this.draw(e.members.get(he),$,Nt,i||$.isSensitive),s),o.delete(he)):this.#t.has(Nt)&&s.cells.push(this.#s($,Nt,[]))}if(o.size>0){s.unknown=Je(fe,r);for(let[
a,l]of o)ln(this.draw(l,{...fe,wire:a,isKnown:!1},r+w(a),i),s.unknown)}}#d(e,t,r,i){let s=Je(t,r,e.items.length);for(let[o,a]of e.items.entries()){let l=`${r}/${o}`,
d=this.draw(a,{...t,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...Je(fe,l),cells:[d]})}return s}};function Us(n,e){let{label:t,wire:r,type:i,
sensitive:s}=n.entry,o=i.item??i;return{label:t,wire:r,field:n,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:n.isList}}function ln(n,e){
"cells"in n?e.sections.push(n):e.cells.push(n)}var Hs=/[ \t\n\r]/,Tt=class{#e;#t;#n;#r;constructor(e){this.#e=e,this.#t=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(t=>t.
index+1)],this.#n=Ks(e.slice(this.#t))}of({path:e,limits:t}){let r=Number(t.line??0),i=this.#r[r-1];if(this.#n!==null||i===void 0)return this.at(e);let s=i+(r===
1?this.#t:0),o=[...this.#e.slice(s)].slice(0,Number(t.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#n===null)return[
0,Math.min(1,this.#e.length)];let{text:t}=this.#n,r=this.#n.root,i=P(t,0),s=[i,D(t,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=r instanceof f?_s(t,r,a):r instanceof g?zs(t,r,a):null;if(l===null)break;s=l,r=r instanceof f?r.members.get(a):r.items[Number(a)]}return[s[0]+this.#t,s[1]+
this.#t]}line(e){let[t,r]=[0,this.#r.length];for(;r-t>1;){let i=t+r>>1;[t,r]=(this.#r[i]??0)<=e?[i,r]:[t,i]}return[t+1,e-(this.#r[t]??0)+1]}};function Ks(n){try{
return k(n,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function _s(n,e,t){let r=P(n,e.start+1);for(let i of e.members.keys()){let s=D(n,P(n,P(n,D(n,
r))+1));if(i===t)return[r,s];r=P(n,P(n,s)+1)}return null}function zs(n,e,t){if(!/^[0-9]+$/.test(t)||Number(t)>=e.items.length)return null;let r=P(n,e.start+1);for(let i=0;i<
Number(t);i+=1)r=P(n,P(n,D(n,r))+1);return[r,D(n,r)]}function P(n,e){let t=e;for(;t<n.length&&Hs.test(n.charAt(t));)t+=1;return t}globalThis.Goitin={...globalThis.Goitin,loaded:an,places:n=>new Tt(n),picture:Cr,laidOut:Er,onOneLine:Tr};})();
