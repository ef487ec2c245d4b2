'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Mn=class extends Error{name="ContractError"},jr="1",Mr=["severity","source","confidence"],Cr={required:["when","is"],present:["empty"],length:["min","max"],
pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:["min","max"],unique:["key"],fixed:["is"]},Ar=["kind","phrase","expected","example"],
Fr={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],
percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pattern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"]},C=["op",
"left","right"],Ir={"=":C,"!=":C,"<":C,"<=":C,">":C,">=":C,in:["op","field","literals"],"not in":["op","field","literals"],contains:["op","field","literal"],present:[
"op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Lr={"+":C,"-":C,"*":C,"/":C,sum:["op","of","where"],count:["op","of","where"],round:["\
op","of","places"],days:["op","first","last"]};function Q(t){let e=typeof t=="string"?JSON.parse(t):t;return e.contract!==void 0&&Cn(e.contract.split(".")[0]===
jr,`contract ${e.contract}`),e}function dt(t){for(let{type:e,accepts:n=[],constraints:r={}}of t.fields){[e,...n].forEach(ut);for(let[i,s]of Object.entries(r))Ee(
`constraint ${i}`,s,Cr[i],Mr)}for(let{check:e,when:n=[]}of t.rules)[e,...n].forEach(An);return t}function ut(t){Ee(`type ${t.kind}`,t,Fr[t.kind],Ar),t.item!==void 0&&
ut(t.item)}function An(t){Ee(`condition ${t.op}`,t,Ir[t.op],[]),"left"in t?[t.left,t.right].forEach($e):"parts"in t?t.parts.forEach(An):("literals"in t?t.literals:
"literal"in t?[t.literal]:[]).forEach($e)}function $e(t){if(!("op"in t)){Ee("operand",t,["field","number","text"],[]);return}Ee(`operation ${t.op}`,t,Lr[t.op],[]),
"left"in t?[t.left,t.right].forEach($e):"places"in t?$e(t.of):"of"in t&&t.where!==void 0&&An(t.where)}function Ee(t,e,n,r){Cn(n!==void 0,t),Object.keys(e).forEach(
i=>Cn([...n??[],...r].includes(i),`${t}: ${i}`))}function Cn(t,e){if(!t)throw new Mn(`This reader does not understand ${e}.`)}function I(t,e,n){let r=t.get(e);if(r===
void 0)throw new RangeError(`There is no ${n} ${e}.`);return r}var In=Symbol("codes"),Fn=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=Q(this.#e),this.#n}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,n){
return this.entry(e)?.label[n]??e}entry(e){return this.#t??=new Map(this.#i.codes.map(n=>[n.code,n])),this.#t.get(e)}get[In](){return{id:this.id,codes:this.#i.codes}}};
function ct(t,e){return Object.freeze(Object.assign(new Fn(e),t))}var Dr=[31,28,31,30,31,30,31,31,30,31,30,31];function Br(t,e){let n=e===2&&t%4===0&&(t%100!==0||t%400===0);return(Dr[e-1]??0)+(n?1:0)}function je(t,e,n){return Number.
isInteger(t)&&Number.isInteger(e)&&Number.isInteger(n)&&t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=Br(t,e)}function qe(t,e,n){return Number.isInteger(t)&&Number.isInteger(
e)&&Number.isInteger(n)&&t>=0&&t<=23&&e>=0&&e<=59&&n>=0&&n<=59}function Ln(t){let e=Math.floor(t/1e6),n=Math.floor(e/100)%100,r=Math.floor(e/1e4)-(n<3?1:0),i=Math.
floor(r/4)-Math.floor(r/100)+Math.floor(r/400);return 365*r+i+Math.floor((153*((n+9)%12)+2)/5)+e%100}function x(t,e=2){return t>=10&&e===2?String(t):String(t).padStart(
e,"0")}function Ue(t,e,n){let r=e.exec(t);if(r===null)throw new RangeError(n);return r.slice(1).map(i=>Number(i??"0"))}function He(t){if(!t)throw new RangeError(
"There is no such day or time.")}var ee=class t{year;month;day;constructor(e,n,r){He(je(e,n,r)),this.year=e,this.month=n,this.day=r}static parse(e){let[n=0,r=0,
i=0]=Ue(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new t(n,r,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof t&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}-${x(this.day)}`}toJSON(){return this.
toString()}},ne=class t{hour;minute;second;constructor(e,n,r=0){He(qe(e,n,r)),this.hour=e,this.minute=n,this.second=r}static parse(e){let[n=0,r=0,i=0]=Ue(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new t(n,r,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
t&&this.compareTo(e)===0}toString(){return`${x(this.hour)}:${x(this.minute)}:${x(this.second)}`}toJSON(){return this.toString()}},L=class t{year;month;day;hour;minute;second;constructor(e,n,r,i=0,s=0,o=0){
He(je(e,n,r)&&qe(i,s,o)),this.year=e,this.month=n,this.day=r,this.hour=i,this.minute=s,this.second=o}static parse(e){let n=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[r=0,i=0,s=0,o=0,a=0,l=0]=Ue(e,n,"A moment is written as 2024-03-12T08:30:00.");return new t(r,i,s,o,a,l)}static fromInstant(e,n){let r=new Date(e.getTime()+Ne(
n)*6e4);return new t(r.getUTCFullYear(),r.getUTCMonth()+1,r.getUTCDate(),r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds())}toInstant(e){let n=new Date(0);return n.
setUTCFullYear(this.year,this.month-1,this.day),n.setUTCHours(this.hour,this.minute-Ne(e),this.second),n}get date(){return new ee(this.year,this.month,this.day)}get time(){
return new ne(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof t&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Te=class t{year;month;constructor(e,n){He(
je(e,n,1)),this.year=e,this.month=n}static parse(e){let[n=0,r=0]=Ue(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new t(n,r)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof t&&this.compareTo(e)===0}toString(){return`${x(this.year,4)}-${x(this.month)}`}toJSON(){
return this.toString()}};function Ne(t){let e=t==="Z"?0:Number(t.slice(1,3))*60+Number(t.slice(4));return t.startsWith("-")?-e:e}var h=class t{above;below;constructor(e,n){this.above=n<0n?-e:e,this.below=n<0n?-n:n}static of(e){let[n="",r=""]=e.split(".");return new t(BigInt(n+r),10n**BigInt(
r.length))}plus(e){return new t(this.above*e.below+e.above*this.below,this.below*e.below)}minus(e){return new t(this.above*e.below-e.above*this.below,this.below*
e.below)}times(e){return new t(this.above*e.above,this.below*e.below)}by(e){return e.above===0n?null:new t(this.above*e.below,this.below*e.above)}compare(e){let n=this.
above*e.below,r=e.above*this.below;return n<r?-1:n>r?1:0}rounded(e){let n=String(this.absolute().scaled(e)).padStart(e+1,"0"),r=`${n.slice(0,-e)}.${n.slice(-e)}`.
replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&r!=="0"?`-${r}`:r}to(e){let n=this.absolute().scaled(e);return new t(this.above<0n?-n:n,10n**BigInt(e))}whole(){
return Number(this.above/this.below)}absolute(){return this.above<0n?new t(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+this.below)/
(2n*this.below)}};var Jr=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,q=class t{digits;constructor(e){this.digits=e}static of(e){if(e instanceof t)return e;let n=String(e);if(!Jr.test(n))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new t(/^-[0.]*$/.test(n)?n.slice(1):n)}static kept(e){return new t(e)}compare(e){
return h.of(this.digits).compare(h.of(t.of(e).digits))}equals(e){return e instanceof t&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},y=class{text;constructor(e){this.text=e}},g=class{items=[];start;end=0;constructor(e){this.start=e}},c=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function ft(t){return typeof t=="string"?"text":t===null?"null":typeof t=="boolean"?"boolean":t instanceof y?"number":t instanceof g?"list":"obje\
ct"}function O(t){return t!==null&&t!==""}var Pr=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Me(t){let e=t.charCodeAt(
0);return!(e>32&&e<128)&&t!==""&&!Pr.test(t)}var $r=/["\\\u0000-\u001f\ud800-\udfff]/;function v(t){return $r.test(t)?JSON.stringify(t):`"${t}"`}function w(t){return`\
/${t.replace(/~/g,"~0").replace(/\//g,"~1")}`}var mt={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
"{field}: the code of table {table} is retired in edition {edition}. Use a current code."],"code day":["{field}: mã của bảng {table} không có hiệu lực vào ngày \
được xét. Hãy dùng mã có hiệu lực vào ngày đó.","{field}: the code of table {table} is not in force on the day that counts. Use a code in force\
 on that day."],"code fixed":['{field}: phải là "{expected}". Hãy sửa giá trị.','{field}: must be "{expected}". Correct the value.'],"code service":["K\
hông có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.","No service has this name. Check the service name."],"code ambiguous":["Nhiều dịch\
 vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.","Several services have this name, and th\
e parameters do not show which one is meant. Check the parameters."],"code other":["Gói tin này là của dịch vụ {wire}, không phải của {expected}. Hãy gửi tới đú\
ng dịch vụ.","This message belongs to service {wire}, not to {expected}. Send it to the correct service."],items:["{field}: số phần tử phải từ {min} đến {ma\
x}. Hãy sửa danh sách.","{field}: must have {min} to {max} items. Correct the list."],"items/min":["{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sác\
h.","{field}: must have at least {min} items. Correct the list."],"items/max":["{field}: không được có quá {max} phần tử. Hãy sửa danh sách.","{f\
ield}: must have at most {max} items. Correct the list."],"items/exact":["{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.","{field}: must\
 have exactly {exact} items. Correct the list."],unique:["{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.","{fi\
eld}: {key} is repeated in the list. Send each value once."],edition:["{field}: không có ngày đọc được nên không biết lần ban hành nào áp dụng; đã xét theo lần \
{edition}. Hãy gửi ngày này.","{field}: there is no readable day, so it is not known which edition applies; edition {edition} was used. Send this day."],"e\
dition early":["{field}: ngày này trước mọi lần ban hành; đã xét theo lần {edition}. Hãy kiểm tra ngày này.","{field}: the day is before all\
 editions; edition {edition} was used. Check the day."],unknown:["Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
"The field is not in the specification; it was kept as received. Check the field name."],"unknown edition":["{field}: trường không có trong lần ban hành {editio\
n}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.","{field}: the field is not in edition {edition}. Omit it, or use an edition that has it."],alias:[
"{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","{field}: understood, but sent under another name. Use the name {wire}."]},Ke={near:["\
Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tín\
h được: {computed}.","Given: {stated}; computed: {computed}."],clause:["Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[
", dòng {row}",", row {row}"]},ht={number:["một số","a number"],text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],
null:["null","null"],list:["một danh sách","a list"],object:["một đối tượng","an object"]},pt={text:["văn bản trong ngoặc kép","a string"],url:[
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
list:["một danh sách","a list"],record:["một đối tượng","an object"],message:["một gói tin (một đối tượng)","a message (an object)"]};var U=class{neutral;words;constructor(e,n){this.neutral=e,this.words=n}},qr={vi:"JSON",en:"JSON"},gt=/\{([a-z]+)\}/g,Ur=["near","candidates","computed"],ge={name:qr,
label:null,source:null,record:null},f=class{key;own;blanks;near;constructor(e,n={},r=null,i=null){this.key=e,this.blanks=n,this.near=r,this.own=i}about(e,n){let r=this.
values(),i=o=>{let a=o==="field"?e.name[n]:r[o];return a instanceof U?a.words[n]:a??""},s=this.texts().map(o=>he(o[n],i));return[...this.own===null?[]:[this.own[n]],
...s].join(" ")}limits(){let e=this.values(),n={},r=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];r!==void 0&&(n.reason=r);for(let[,i=""]of this.texts().flatMap(s=>[...s.
en.matchAll(gt)])){let s=e[i];i!=="field"&&(n[i]=s instanceof U?s.neutral:s??"")}return n}values(){let e=this.near?.()??null;return this.near=null,this.blanks=e===
null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),n=Ur.filter(r=>r in e).map(r=>pe(Ke,r));return this.own===null?[pe(mt,this.key),
...n]:n}},Ce=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let n=ft(e),r=this.met.get(n);return r===void 0&&(r=new f("typ\
e",{expected:this.words,met:new U(n,pe(ht,n))}),this.met.set(n,r)),r}get form(){return this.form_??=new f("form",{expected:this.words}),this.form_}get format(){
return this.format_??=new f("format",{expected:this.words}),this.format_}};function N(t,e=t){return new Ce(new U(e,pe(pt,t)))}function ye(t,{min:e,max:n},r=["mi\
n","max"]){if(e!==void 0&&e===n)return new f(`${t}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(e)},...n===void 0?{}:{max:String(n)}};return e!==
void 0&&n!==void 0?new f(t,i):new f(`${t}/${e===void 0?r[1]:r[0]}`,i)}function yt(t,e){let{row:n,confidence:r}=t,i=n===void 0?"":he(pe(Ke,"row")[e],()=>n),s={place:t[e],
row:i,confidence:r};return he(pe(Ke,"clause")[e],o=>s[o]??"")}function he(t,e){return t.replace(gt,(n,r)=>e(r))}function pe(t,e){let[n,r]=t[e]??["",""];return{vi:n,
en:r}}var _e=class t{path;rule;severity;#e;#n;constructor(e,n,r,i,s){this.path=e,this.rule=n,this.severity=r,this.#e=i,this.#n=s}static fromJSON(e){let n=typeof e=="s\
tring"?JSON.parse(e):e,{path:r,rule:i,severity:s,sentence:o,label:a,source:l,limits:d}=Kr(n),u={name:ge.name,label:a??null,source:l??null,record:null},m={path:r,
rule:i,severity:s,sentence:{vi:o.vi,en:o.en},...d===void 0?{}:{limits:{...d}}};return new t(r,i,s,u,m)}get sentenceVi(){return this.#t("vi")}get sentenceEn(){return this.#t(
"en")}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#e.label}get source(){return this.#e.source}get record(){
return this.#e.record}get limits(){return this.#n instanceof f?this.#n.limits():this.#n.limits??{}}toJSON(){let{path:e,rule:n,severity:r,label:i,source:s,limits:o}=this;
return{path:e,rule:n,severity:r,sentence:{vi:this.sentenceVi,en:this.sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...s===null?{}:{source:Hr(
s)},...Object.keys(o).length===0?{}:{limits:o}}}toString(){return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#t(e){
return this.#n instanceof f?this.#n.about(this.#e,e):this.#n.sentence[e]}#r(e){let{source:n}=this;return n===null?this.#t(e):`${this.#t(e)} ${yt(n,e)}`}};function Hr({
vi:t,en:e,row:n,confidence:r}){return n===void 0?{vi:t,en:e,confidence:r}:{vi:t,en:e,row:n,confidence:r}}function Kr(t){let e=t,{path:n,rule:r,severity:i,sentence:s,
label:o,source:a,limits:l}=e??{},d=[n,r,s?.vi,s?.en,...l?Object.values(l):[]];if(d.push(...o?[o.wire,o.vi,o.en]:[],...a?[a.vi,a.en,a.confidence]:[]),!d.every(u=>typeof u==
"string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var bt=new TextEncoder;function H(t){if(!/[\ud800-\udfff]/.test(t))return bt.encode(t);let e=[...t].map(n=>{let r=n.codePointAt(0)??0;return r>=55296&&r<=57343?
Uint8Array.of(224|r>>12,128|r>>6&63,128|r&63):bt.encode(n)});return _r(e)}function _r(t){let e=new Uint8Array(t.reduce((r,i)=>r+i.length,0)),n=0;for(let r of t)
e.set(r,n),n+=r.length;return e}function be(t){return String.fromCharCode(...t)}function ze(t){return t===32||t===9||t===10||t===13}function wt(t){let e=0;for(;e<
t.length;){let n=zr(t,e);if(n===0)return e;e+=n}return e}function zr(t,e){let n=t[e]??0;if(n<128)return 1;let r=n>=194&&n<=223?2:n>=224&&n<=239?3:n>=240&&n<=244?
4:0;for(let a=1;a<r;a+=1)if(((t[e+a]??0)&192)!==128)return 0;let i=t[e+1]??0,s=n===224&&i<160||n===240&&i<144,o=n===237&&i>159||n===244&&i>143;return s||o?0:r}var Ae=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,Wr=/[^" \t\n\r]*/y,_=/[ \t\n\r]*/y,Vr=/[\ud800-\udfff]/u,Gr={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},K=34,We=92,xt=44,Yr=58,kt=91,Rt=93,St=123,Ot=125,Xr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Et(t,e){if(typeof t=="string"){if(t.
length>e||t.length*3>e&&H(t).length>e||Vr.test(t))throw new p;return t}if(!ArrayBuffer.isView(t))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(t.length>e)throw new p;try{return Xr.decode(t)}catch{throw new p}}function k(t,e,n){let r=new Dn(t,e,n);return{root:r.document(),text:t,mayBeOdd:r.mayBeOdd}}
var Dn=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,n,r){this.text=e,this.levels=n,this.items=r}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,n=e.charCodeAt(this.at);for(;n===32||n===10||n===13||n===9;)this.at+=1,n=e.charCodeAt(this.
at);return n}value(e){switch(e){case K:return this.string();case St:return this.object();case kt:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new c(this.at),n=e.members;this.begin();let r=this.
next();for(;r!==Ot;){if(n.size>0&&(this.take(r,xt),r=this.next()),r!==K)throw new p;let i=this.string();this.take(this.next(),Yr);let s=this.value(this.next()),
o=n.size;if(n.set(i,s).size===o)throw new p;r=this.next()}return this.end(),e.end=this.at,e}list(){let e=new g(this.at),n=e.items;this.begin();let r=this.next();
for(;r!==Rt;){if(n.length>0&&(this.take(r,xt),r=this.next()),this.items-=1,this.items<0)throw new p;n.push(this.value(r)),r=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,n){if(e!==n)throw new p;this.at+=1}word(e,n){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,n}number(){if(Ae.lastIndex=this.at,!Ae.test(this.text)||Ae.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,Ae.lastIndex);return this.at=Ae.lastIndex,new y(e)}string(){let e=this.text,n=this.at+1;for(let r=n;;r+=1){let i=e.charCodeAt(r);if(i===K)return this.
at=r+1,e.slice(n,r);if(i===We)return this.at=r,this.escaped(e.slice(n,r));if(!(i>=32))throw new p;i>=128&&Zr(i)&&(this.mayBeOdd=!0)}}escaped(e){let n=this.text,
r=e;for(;;){r+=this.escape();let i=this.at,s=n.charCodeAt(this.at);for(;s>=32&&s!==K&&s!==We;)this.at+=1,s=n.charCodeAt(this.at);if(r+=n.slice(i,this.at),s===K)
return this.at+=1,this.mayBeOdd=!0,r;if(s!==We)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,Gr[e]??e}let n=this.unit();if(n<55296||n>57343)return String.fromCharCode(n);let r=n<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(r<56320||r>57343)throw new p;return String.fromCharCode(n,r)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function Zr(t){return t<=159?t!==133:t>=768&&t<=879||t===65533}function Ve(t,e,n,r){return Nt(t,r)??Fe(Qr(t.text,e,n))}function Tt(t,e,n){
return Nt(t,e.items[n]??null)??Fe(ei(t.text,e,n))}function Nt({text:t},e){return e instanceof y?e.text:e instanceof g||e instanceof c?Fe(t.slice(e.start,e.end)):typeof e=="string"?O(e)&&t.includes("\\")?null:v(
e):String(e)}function Qr(t,e,n){let r=e.start+1;for(;;){let i=A(_,t,r),s=Bn(t,i),o=A(_,t,A(_,t,s)+1),a=D(t,o);if(JSON.parse(t.slice(i,s))===n)return t.slice(o,a);
r=A(_,t,a)+1}}function ei(t,e,n){let r=A(_,t,e.start+1);for(let i=0;i<n;i+=1)r=A(_,t,A(_,t,D(t,r))+1);return t.slice(r,D(t,r))}function D(t,e){let n=0,r=e;do{let i=t.
charCodeAt(r);i===K?r=Bn(t,r):i===St||i===kt?(n+=1,r+=1):i===Ot||i===Rt?(n-=1,r+=1):r=n===0?ti(t,r):r+1}while(n>0);return r}var ni=/[^\]},: \t\n\r]*/y;function ti(t,e){
return A(ni,t,e)}function Fe(t){let e="",n=0;for(;n<t.length;){let r=t.charCodeAt(n)===K?Bn(t,n):A(Wr,t,n);e+=t.slice(n,r),n=A(_,t,r)}return e}function A(t,e,n){
return t.lastIndex=n,t.test(e),t.lastIndex}function Bn(t,e){let n=e+1;for(;t.charCodeAt(n)!==K;)n+=t.charCodeAt(n)===We?2:1;return n+1}function jt({text:t},e){return e instanceof
c||e instanceof g?H(t.slice(e.start,e.end)):H(e instanceof y?e.text:JSON.stringify(e))}var ri=Symbol.for("nodejs.util.inspect.custom");function Ge(t,e){Object.defineProperty(t,ri,{value(n,r,i){return e(this,s=>i(s,r))}})}var E=class t{text;constructor(e){this.text=e}static parse(e){try{k(e,64,1e6)}catch(n){throw n instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):n}return new t(Fe(e))}static of(e){return t.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new t(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof t&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};Ge(E.prototype,String);var z=/^-?(?:0|[1-9][0-9]*)$/,T=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,n){this.type=e,this.
subject=n}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=Xe(this.type),this.expected_}judged(e,n,r,i,s){
for(let o of this.judgements)o(n,r,i,s);return e}wrongType(e,n,r,i){n.add(r+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,n,r){e.add(n+r,"\
format","error",this.expected.format,this.subject)}inexact(e,n,r){e.add(n+r,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function Xe(t){let{words:e}=N(t.expected??t.kind).words,n=r=>String(t[r]);
return new Ce(new U(t.phrase??t.kind,{vi:he(e.vi,n),en:he(e.en,n)}))}var ii=/[\u0300-\u036f]/,si=/[\ufffd\u0080-\u0084\u0086-\u009f]/,oi=/^[A-Za-z0-9+/]*$/,ai="AQgw",li="AEIMQUYcgkosw048",we=class extends T{mayBeBlank=!0;takesEmptyItem=!0;read(e,n,r,i){
return typeof e=="string"?((n.document.mayBeOdd||Me(e))&&this.oddness(e,n,r,i),this.judgements.length===0?e:this.judged(e,e,n,r,i)):n.tolerant&&e instanceof y&&
z.test(e.text)?(this.inexact(n,r,i),this.judged(e.text,e.text,n,r,i)):this.wrongType(e,n,r,i)}plain(e){return e}write(e){return v(e)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}oddness(e,n,r,i){let s=Me(e)?"form blank":si.test(e)?"form broken":ii.test(e)?"form decomposed":null;s!==null&&n.add(r+i,"form",
"warning",new f(s),this.subject)}},Ze=class extends we{takesEmptyItem=!1;read(e,n,r,i){return typeof e=="string"?super.read(e,n,r,i):this.wrongType(e,n,r,i)}},Qe=class extends we{mayBeBlank=!1;takesEmptyItem=!1;read(e,n,r,i){
return typeof e!="string"?this.wrongType(e,n,r,i):di(e)?this.judged(e,e,n,r,i):this.wrongFormat(n,r,i)}};function di(t){let e=t.endsWith("==")?2:t.endsWith("=")?
1:0,n=t.slice(0,t.length-e);if(t.length%4!==0||!oi.test(n))return!1;let r=n.slice(-1);return e===0||(e===2?ai:li).includes(r)}var re=class extends T{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof E))throw this.refused();return e}};var ui=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function W(t){let[e="",...n]=t.split("_"),r=e+n.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return ui.includes(
r)?`${r}_`:r}var Ct=JSON.rawJSON;function Ft(t){return Jn(k(t,512,Math.max(1e6,t.length)).root)}function Jn(t){return t instanceof y?ci(t.text):t instanceof g?t.items.map(Jn):
t instanceof c?Object.fromEntries([...t.members].map(([e,n])=>[e,Jn(n)])):t}function ci(t){let e=Number(t);if(String(e)===t)return e;if(Ct!==void 0)return Ct.call(
JSON,t);if(!fi(String(e),t))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function fi(t,e){let[
n,r]=[At(t),At(e)];return n!==null&&r!==null&&n[0]===r[0]&&n[1]===r[1]}function At(t){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(t);if(e===
null)return null;let[,n="",r="",i="",s="0"]=e,o=(r+i).replace(/^0+/,""),a=o.replace(/0+$/,"");return a===""?["0",0]:[n+a,Number(s)-i.length+o.length-a.length]}var b=class extends Error{reason;at;constructor(e,n){super(),this.reason=e,this.at=n}},mi=["NaN","Infinity","-Infinity","undefined"],It={t:"true",f:"false",n:"n\
ull"},hi={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},pi=92,gi=34,yi=new TextDecoder("utf-8",{ignoreBOM:!0}),en=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,n,r){
this.bytes=e,this.limits=n,this.begin(e,r)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof b)return!1;throw e}}goneOn(e,n){return this.begin(e,0),this.isFresh=n,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,n){this.bytes=e,this.at=n,this.end=wt(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(n){if(n instanceof
b)return{reason:n.reason,at:n.at};throw n}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new b(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let n=this.at;if(this.peek()!=='"')throw new b(
"syntax",this.at);let r=this.string();if(e.has(r))throw new b("repeated-key",n);e.add(r)}value(e){this.space();let n=this.peek();if("NIu-".includes(n)&&mi.some(
r=>this.isAt(r)))throw new b("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(n))throw new b("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new b("items",this.at);if(n==="["||n==="{"){if(this.open.length>=this.limits.maxLevels)throw new b("levels",this.at);this.at+=1,this.open.push(n===
"["?null:new Set),this.isFresh=!0}else n==='"'?this.string():n in It?[...It[n]??""].forEach(r=>this.take(r)):this.number()}string(){this.at+=1;let e="",n=this.at;
for(;;){let r=this.at<this.end?this.bytes[this.at]??0:0;if(r>=32&&r!==gi&&r!==pi){this.at+=1;continue}e+=yi.decode(this.bytes.subarray(n,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new b("control",this.at);e+=this.escape(),n=this.at}}escape(){let e=this.at;this.at+=1;let n=this.peek();if(n===
"u")return this.unit(e);let r=hi[n];if(r===void 0)throw new b("escape",e);return this.at+=1,r}unit(e){let n=this.digitsOfUnit(e);if(n<55296||n>57343)return String.
fromCharCode(n);let r=be(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(n>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(r))throw new b("surrogat\
e",e);return this.at+=1,String.fromCharCode(n,this.digitsOfUnit(e))}digitsOfUnit(e){let n="";for(let r=0;r<4;r+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new b("escape",e);n+=i}return this.at+=1,parseInt(n,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new b("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,n){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-n>100)throw new b("number",n);return!0}take(e){if(this.peek()!==e)throw new b("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new b(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&be(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&ze(this.bytes[this.at]);)this.at+=1}};function nn(t,e){if(tn(t)>100)return null;let n=Dt(t),r=e.map(Dt),i=r.findIndex(a=>a.join("")===n.join(""));if(i>=0)return e[i]??null;let s=3,o=null;return r.forEach(
(a,l)=>{let d=bi(n,a,s);d<s&&2*d<Math.min(n.length,a.length)&&(s=d,o=e[l]??null)}),o}function Jt(t,e){if(tn(t)>100)return null;let n=Bt(t);return e.find(r=>r!==
t&&Bt(r)===n)??null}function ie(t){let e=0,n=t.length;for(;e<n&&Lt(t.charCodeAt(e));)e+=1;for(;n>e&&Lt(t.charCodeAt(n-1));)n-=1;return t.slice(e,n)}function Pn(t){
return t.replace(/^0+(?=[^])/u,"")}function tn(t){return t.length-(t.match(/[\ud800-\udbff]/g)?.length??0)}function Lt(t){return t===32||t>=9&&t<=13}function rn(t){
return t.replace(/[A-Z]/g,e=>e.toLowerCase())}function Dt(t){return[...rn(t).replace(/[_\-\t-\r ]/g,"")]}function Bt(t){return Pn(rn(ie(t)))}function bi(t,e,n){
if(Math.abs(t.length-e.length)>=n)return n;let r=Array.from({length:e.length+1},(i,s)=>s);for(let[i,s]of t.entries()){let o=[i+1];for(let[a,l]of e.entries()){let d=(r[a]??
0)+(s===l?0:1);o.push(Math.min(d,(r[a+1]??0)+1,(o[a]??0)+1))}if(r=o,Math.min(...r)>=n)return n}return r[e.length]??n}var Pt=[239,187,191],wi=["<!doctype html","<html","<head","<body"],xi=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],$n=class t{lines;characters;size;constructor(e=0,n=0,r=0){
this.lines=e,this.characters=n,this.size=r}static top(e){return $t(e)?new t(0,-1):new t}behind(e){let n=0,r=this.characters;for(let i of e)i===10?(n+=1,r=0):(i&
192)!==128&&(r+=1);return new t(this.lines+n,r,this.size+e.length)}};function $t(t){return Pt.every((e,n)=>t[n]===e)}function qt(t,e,n){let{reason:r,at:i}=ki(t,
e,n);return vi(r,i===null?null:$n.top(t).behind(t.subarray(0,i)),e)}function vi(t,e,n){let r=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},s={bytes:n.maxBytes,levels:n.maxLevels,items:n.maxItems}[t];return new f(`json ${t}`,s===void 0?r:{...r,max:String(s)})}function ki(t,e,n){if(t.length>
e.maxBytes)return{reason:"bytes",at:null};let r=$t(t)?Pt.length:0,i=Ri(t.subarray(r))??(r>0&&!n?"bom":null);return i===null?new en(t,e,r).document():{reason:i,at:null}}function Ri(t){let e=0;for(;ze(t[e]);)e+=1;if(e===t.length)return"empty";if(t[e]===60){let r=rn(be(t.subarray(e,e+14)));return wi.some(i=>r.startsWith(i))?"html":
"xml"}if(Si([t[0],t[1]]))return"utf-16";let n=be(t.subarray(0,8));return xi.find(([r])=>n.startsWith(r))?.[1]??null}function Si([t,e]){return t===255&&e===254||
t===254&&e===255||t===0||e===0}var xe=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},Oi=Object.freeze([]),qn=class{valid;value;findings;truncated;index;#e;#n;constructor(e,n,r,i,s,o,a){this.valid=e,this.value=n,this.findings=
r.length===0?Oi:Object.freeze(r),this.truncated=i,this.index=s,this.#e=o,this.#n=a}get json(){return this.#e===null?null:jt(this.#e,this.#n)}orThrow(){if(!this.
valid)throw new xe(this.findings);return this.value}};function ve(t,e,n,r=null,i=null,s=null){return new qn(t!==void 0,t??null,e,n,r,i,s)}var sn=class{items;findings;valid;truncated;constructor(e,n,r,i){
this.items=e,this.findings=n,this.valid=r,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new xe(
this.findings);return this.values}};var Ei=Object.freeze([]);function oe(t,e){return t[0]<=e&&e<=t[1]}var se=class t{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,n){
this.document=e,this.tolerant=n.tolerant,this.edition=n.edition,this.limit=n.maxFindings}silent(){return new t(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new t(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,n,r,i,s=ge){r==="error"&&
(this.errors+=1),this.findings.push(new _e(e,n,r,s,i))}cut(e){let n=e===0?this.findings:this.findings.slice(e);if(n.length<=this.limit)return n;let r=n.filter(s=>s.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-r,0)};return n.filter(({severity:s})=>(i[s]-=1,i[s]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,n,r){let{kept:i}=this;i?.push({value:n,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:r})}since(e){return this.findings.
length===e?Ei:this.cut(e).slice()}},j="request",M="response";var an={root:null,text:"",mayBeOdd:!1};function G(t,e,n){let r=ke(e,t.regulation.options(n)),i=r.document.root;if(r.document===an)return ve(void 0,r.cut(0),!1);
let s=i instanceof c?t.table.read(i,r,"").value:Un(i,r,N("record",t.id));return ve(r.errors===0?s:void 0,r.cut(0),r.isCut(0))}function Ut(t,e,n){let r=ke(e,t.regulation.
options(n)),i=r.document.root;r.kept=[],r.document!==an&&Ti(t,i,r);let s=Hn(r.kept,r.document);return new sn(s,r.cut(0),r.errors===0,r.isCut(0))}function Ti(t,e,n){
e instanceof c&&n.tolerant?(n.add("","form","warning",N("list",`list of ${t.id}`).form),on([e],t.table,n)):e instanceof g?on(e.items,t.table,n):Un(e,n,N("list",
`list of ${t.id}`))}function on(t,e,n){let r=[],i=N("record",e.id);t.forEach((s,o)=>{let a=n.findings.length;n.kept=null;let l=s instanceof c?e.read(s,n,`/${o}`).
value:Un(s,n,i,`/${o}`);r.push({value:l,findings:n.since(a),truncated:n.isCut(a),index:o,node:s})}),n.kept=r}function Un(t,e,n,r=""){e.add(r,"type","error",n.wrong(
t))}function Hn(t,e){return Object.freeze((t??[]).map(({value:n,findings:r,truncated:i,index:s,node:o})=>ve(n,r,i,s,e,o)))}function ke(t,e){try{let n=Et(t,e.maxBytes),
r=e.tolerant&&n.startsWith("\uFEFF"),i=new se(k(r?n.slice(1):n,e.maxLevels,e.maxItems),e);return r&&i.add("","form","warning",new f("form bom")),i}catch(n){if(!(n instanceof
p))throw n;let r=typeof t=="string"?H(t):t,i=new se(an,e);return i.add("","json","error",qt(r,e,e.tolerant)),i}}function Ht(t){return t.document!==an}var B=class{values;unknown;constructor(e,n){this.values=e,this.unknown=n}};var Re=class t{static record;constructor(e){let n=this.constructor.record,{values:r,unknown:i}=e instanceof B?e:ji(n,e),{properties:s}=n.table,o=this;for(let a=0;a<
s.length;a+=1){let l=r[a];l!==void 0&&(o[s[a]]=l)}i!==null&&Object.defineProperty(o,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,n){return G(
this.record,e,n)}static readList(e,n){return Ut(this.record,e,n)}validate(e={}){return G(Y(this),this.toJsonString(),e).findings}toJson(){return H(this.toJsonString())}toJsonString(){
return Y(this).table.write(this)}toJSON(){return Ft(this.toJsonString())}with(e){let n=this.constructor;return new n({...this,..._t(Y(this),e)})}equals(e){return this===
e||e instanceof t&&Y(e)===Y(this)&&zt({...this},{...e})}toString(){return`[${Y(this).id}]`}};Object.defineProperty(Re.prototype,"unknown",{get:()=>new Map,configurable:!0});
Ge(Re.prototype,Ni);function Ni(t,e){let{fields:n,properties:r}=Y(t).table,i=t,s=n.flatMap(({entry:o},a)=>{let l=r[a]??"";return o.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${Y(t).id} ${e(Object.fromEntries(s))}`}function Y(t){return t.constructor.record}function _t(t,e){let n=new Map(Object.entries(t.former).
map(([r,i])=>[W(r),W(i)]));return n.size===0?e:Object.fromEntries(Object.entries(e).map(([r,i])=>[n.get(r)??r,i]))}function ji(t,e){let{table:n}=t,{unknown:r,...i}=_t(
t,e),s=n.properties.map((a,l)=>{let d=i[a],u=n.fields[l];return d===void 0?Mi(n,l):u?.take(d)}),o=Object.keys(i).find(a=>!n.properties.includes(a));if(o!==void 0)
throw new TypeError(`${t.id} has no ${o}.`);return new B(s,Ci(r))}function Mi(t,e){let{fixed:n}=t.fields[e]?.constraints??{};return n===void 0?void 0:n.is}function Ci(t){
if(t===void 0)return null;let n=(t instanceof Map?[...t]:Object.entries(t)).map(([r,i])=>{if(!(i instanceof E))throw new TypeError("Unknown members are raw JSON\
.");return[r,i]});return n.length===0?null:new Map(n)}function zt(t,e){if(t===e)return!0;if(typeof t!="object"||typeof e!="object"||t===null||e===null)return!1;
if("equals"in t&&typeof t.equals=="function")return t.equals(e);let[n,r]=[Kt(t),Kt(e)];return n.length===r.length&&n.every(([i,s],o)=>r[o]?.[0]===i&&zt(s,r[o]?.[1]))}
function Kt(t){return t instanceof Map?[...t]:Object.entries(t)}var Kn=/yyyy|MM|M|dd|d|HH|mm|ss/g,Ai={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},Xt=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Fi="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",Wt={y:0,M:1,d:2,H:3,m:4,s:5};function dn(t){return t.pattern!==void 0}var ln=class extends T{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,n,r,i){
super(e,n),this.pattern=e.pattern??"",this.tokens=this.pattern.match(Kn)??[],this.literals=this.pattern.split(Kn),this.isFixed=this.tokens.every(s=>s.length>1),
this.shape=new RegExp(`^${Qt(e)}$`),this.accepts=r,this.zone=i}read(e,n,r,i){if(typeof e!="string")return this.wrongType(e,n,r,i);let s=this.isFixed?this.fixed(
e):Gt(this.shape.exec(e),this.zone);if(s!==null)return this.found(s,n,r,i);if(n.tolerant){let o=ie(e);for(let a of this.looseShapes()){let l=Gt(a.exec(o),this.zone);
if(l!==null)return this.inexact(n,r,i),this.found(l,n,r,i)}}return this.wrongFormat(n,r,i)}plain(e){let[n,r,i,s,o,a]=Vt(e);return x(n,4)+x(r)+x(i)+x(s)+x(o)+x(a)}operand(e){
return h.of(this.plain(e))}write(e){let n=Vt(e),r="";for(let i=0;i<this.tokens.length;i+=1){let s=this.tokens[i];r+=this.literals[i]+x(n[Wt[s.charAt(0)]],s.length)}
return v(r+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let n=Ii[this.type.kind]??L;if(e instanceof n)return e;if(typeof e!="stri\
ng")throw this.refused();try{return n.parse(e)}catch{throw this.refused()}}found(e,n,r,i){let s=this.made(e);return this.judgements.length===0?s:this.judged(s,this.
plain(s),n,r,i)}made([e,n,r,i,s,o]){switch(this.type.kind){case"date":return new ee(e,n,r);case"month":return new Te(e,n);case"time":return new ne(i,s,o);default:
return new L(e,n,r,i,s,o)}}fixed(e){let n=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let r=0;for(let i=0;i<this.tokens.length;i+=1){let s=this.
literals[i]??"",o=this.tokens[i]??"";if(s!==""&&!e.startsWith(s,r))return null;r+=s.length;let a=0;for(let l=r+o.length;r<l;r+=1){let d=e.charCodeAt(r)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}n[Wt[o.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&Zt(n)?n:null}looseShapes(){if(this.loose===null){
let n=[...Xt.includes(this.pattern)?[this.type]:[],...this.accepts.filter(dn)];this.loose=[this.shape,...n.map(r=>Di(r,this.zone))]}return this.loose}},Ii={date:ee,
datetime:L,month:Te,time:ne};function Vt(t){return t instanceof L?[t.year,t.month,t.day,t.hour,t.minute,t.second]:t instanceof ne?[1,1,1,t.hour,t.minute,t.second]:
[t.year,t.month,t instanceof ee?t.day:1,0,0,0]}function Zt([t,e,n,r,i,s]){return je(t,e,n)&&qe(r,i,s)}function Gt(t,e="Z"){if(t===null)return null;let{year:n="1",
month:r="1",day:i="1",hour:s="0",minute:o="0",second:a="0",zone:l}=t.groups??{},d=[Number(n),Number(r),Number(i),Number(s),Number(o),Number(a)];return Zt(d)?l===
void 0?d:Li(d,Ne(e)-Ne(l)):null}function Li([t,e,n,r,i,s],o){let a=new Date(0);a.setUTCFullYear(t,e-1,n),a.setUTCHours(r,i+o,s);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function Di(t,e){let n=t.pattern??"",r=n.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${Qt(t)}${r}${e!==void 0&&Xt.includes(n)?Fi:""}$`)}function Qt({pattern:t=""}){let e="",n=0;for(let r of t.matchAll(Kn))
e+=Yt(t.slice(n,r.index))+(Ai[r[0]]??""),n=r.index+r[0].length;return e+Yt(t.slice(n))}function Yt(t){return t.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function er(t){let e="",n=!1;for(let r=0;r<t.length;r+=1){let i=t.charAt(r);if(i==="\\"){r+=1,e+=Bi(n,t.charAt(r));continue}n=i==="["?!0:i==="]"?!1:n,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function Bi(t,e){return e==="&"||e==="~"||e==="-"&&!t?e:`\\${e}`}var nr="1900";function tr(t,e,n,r,i){let s=t.type.item??t.type,{length:o,pattern:a,range:l,period:d,fixed:u}=t.constraints??{},m=[];return o!==void 0&&m.push(Pi(
o,e)),a!==void 0&&m.push($i(a,e)),l!==void 0&&Ji(s)&&m.push(qi(l,e)),dn(s)&&d!==void 0?m.push(Ui(d,e)):dn(s)&&s.pattern?.includes("yyyy")&&m.push(Hi(e)),u!==void 0&&
m.push(Ki(u,e)),r!==null&&m.push(_i(s,n,r,i,e)),m}function Ji({kind:t}){return t==="integer"||t==="decimal"||t==="percent"}function Pi(t,e){let{min:n=0,max:r=1/0}=t;
return(i,s,o,a)=>{!(i.length<=r&&i.length>=2*n)&&!_n(tn(i),t)&&s.add(o+a,"length",t.severity,ye("length",t),e)}}function $i(t,e){let n=er(t.is);return(r,i,s,o)=>{
n.test(r)||i.add(s+o,"pattern",t.severity,new f("pattern",{pattern:t.is}),e)}}function qi(t,e){let n=t.min===void 0?null:h.of(t.min),r=t.max===void 0?null:h.of(
t.max);return(i,s,o,a)=>{let l=h.of(i);(n!==null&&l.compare(n)<0||r!==null&&l.compare(r)>0)&&s.add(o+a,"range",t.severity,ye("range",t),e)}}function Ui(t,e){let{
first:n="",last:r="~"}=t;return(i,s,o,a)=>{(i<n||i>r)&&s.add(o+a,"range",t.severity,ye("range",t,["since","until"]),e)}}function Hi(t){return(e,n,r,i)=>{e<nr&&n.
add(r+i,"range","warning",new f("range year",{min:nr}),t)}}function Ki(t,e){return(n,r,i,s)=>{n!==t.is&&r.add(i+s,"code",t.severity,new f("code fixed",{expected:t.
is}),e)}}function _i(t,e,n,r,i){let s=new Map(n.codes.map(a=>[a.code,r.span(a)])),o=new Map(n.codes.flatMap(a=>a.retired?[[a.code,r.editionAt(a.retired.since)]]:
[]));return(a,l,d,u)=>{let m=s.get(a),$=m!==void 0&&oe(m,l.edition);if($&&(o.size===0||(o.get(a)??1/0)>l.edition))return;let Pe={table:n.id,edition:r.editions[l.
edition]??""};if($)l.add(d+u,"code","warning",new f("code retired",Pe),i);else{let me=e?null:()=>Jt(a,[...s.keys()]);l.add(d+u,"code",t.closed?"error":"warning",
new f("code",Pe,me),i)}}}function _n(t,{min:e=0,max:n=1/0}){return e<=t&&t<=n}var Ie=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,zi=/^(-?(?:0|[1-9][0-9]*))\.0+$/,Wi=/^-?[0-9]+(?:\.[0-9]+)?$/,Vi=15;function zn(t){return z.test(t)?t:zi.exec(t)?.[1]??
null}function Wn(t){return(t.writes??t.form)==="number"}var un=class extends T{operand(e){return h.of(this.plain(e))}sameness(e){let n=this.plain(e);return n.includes(
".")?n.replace(/\.?0*$/,""):n}beyond(e,n,r,i,s,o){let a={[e==="scale"?"scale":"digits"]:String(n),met:String(r)};i.add(s+o,"range","error",new f(`range ${e}`,a),
this.subject)}},cn=class extends un{emptyIsAbsent;before;scale;isWritten;constructor(e,n){super(e,n),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=Wn(e)}read(e,n,r,i){return e instanceof y?this.ofToken(e,n,r,i):typeof e=="string"?this.ofText(e,n,r,i):this.
wrongType(e,n,r,i)}write(e){let n=this.plain(e);return this.isWritten?n:v(n)}ofToken(e,n,r,i){let s=this.type.form==="text",o=s&&!n.tolerant?null:this.digitsOf(
e.text);return o===null||o!==e.text&&!n.tolerant?this.wrongType(e,n,r,i):this.counted(o,s||o!==e.text,n,r,i)}ofText(e,n,r,i){let s=this.shape.test(e);if(this.type.
form==="number")return n.tolerant&&s?this.counted(e,!0,n,r,i):this.wrongType(e,n,r,i);if(s)return this.counted(e,!1,n,r,i);let o=n.tolerant?Gi(e):"";return this.
shape.test(o)?this.counted(o,!0,n,r,i):this.wrongFormat(n,r,i)}counted(e,n,r,i,s){let o=ir(e),a=this.scaled(o);if(!r.tolerant&&this.type.exact&&a.length>o.length)
return this.wrongFormat(r,i,s);let l=r.tolerant?a:o;(n||l!==o)&&this.inexact(r,i,s);let[d,u]=sr(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,r,i,s):u>this.scale?this.beyond("scale",this.scale,u,r,i,s):this.judged(this.made(l),l,r,i,s)}},fn=class extends cn{shape=z;isSafe;constructor(e,n){
super(e,n),this.isSafe=(e.digits??0)<=Vi}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return zn(e)}scaled(e){return e}},mn=class extends cn{shape=Ie;take(e){return q.kept(this.
scaled(rr(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return q.kept(e)}digitsOf(e){return Ie.test(e)?e:null}scaled(e){let n=this.type.scale??
0,[r="",i=""]=e.split("."),s=i.length>n&&/^0+$/.test(i.slice(n))?i.slice(0,n):i,o=this.type.exact?s.padEnd(n,"0"):s;return o===""?r:`${r}.${o}`}},hn=class extends un{read(e,n,r,i){
if(e instanceof y&&n.tolerant)return Ie.test(e.text)?this.counted(e.text,!0,n,r,i):this.wrongType(e,n,r,i);if(typeof e!="string")return this.wrongType(e,n,r,i);
let s=e.endsWith("%"),o=s?e.slice(0,-1):e,a=s===this.type.sign;return Ie.test(o)&&(a||n.tolerant)?this.counted(o,!a,n,r,i):this.wrongFormat(n,r,i)}plain(e){return e.
digits}write(e){let n=this.plain(e);return v(this.type.sign?`${n}%`:n)}take(e){return rr(e,()=>this.refused())}made(e){return q.kept(e)}counted(e,n,r,i,s){let o=ir(
e),[a,l]=sr(o),d=this.type.digits??0;return n&&this.inexact(r,i,s),a+l>d?this.beyond("digits",d,a+l,r,i,s):this.judged(this.made(o),o,r,i,s)}};function rr(t,e){
if(!(t instanceof q)&&(typeof t!="string"||!Ie.test(t)))throw e();return q.of(t)}function Gi(t){let e=ie(t);return Wi.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function ir(t){return t.charCodeAt(0)===45&&/^-[0.]*$/.test(t)?t.slice(1):t}function sr(t){let e=t.charCodeAt(0)===45?1:0,n=t.indexOf("."),r=n<0?t.length:n;return[
r-e===1&&t.charCodeAt(e)===48?0:r-e,n<0?0:t.length-n-1]}var pn=class extends T{emptyIsAbsent;known;isWritten;constructor(e,n,r){super(e,n),this.emptyIsAbsent=e.form!=="number",this.known=r,this.isWritten=Wn(e)}read(e,n,r,i){
let s=this.met(e,n.tolerant),o=e instanceof y?e.text:e,a=s===o&&this.type.form!==(e instanceof y?"text":"number");return s===null||!(a||n.tolerant)?this.wrongType(
e,n,r,i):(a||this.inexact(n,r,i),this.judged(s,s,n,r,i))}plain(e){return e}write(e){let n=e;return this.isWritten&&z.test(n)?n:v(n)}take(e){if(typeof e!="string")
throw this.refused();return e}met(e,n){if(e instanceof y)return zn(e.text);if(typeof e!="string")return null;let r=n?this.mended(e):e;return this.type.form==="n\
umber"&&!this.known.has(r)&&!z.test(r)?null:r}mended(e){let n=ie(e);return[e,n,Pn(n)].find(r=>this.known.has(r))??e}},gn=class extends T{emptyIsAbsent;yes;no;constructor(e,n){
super(e,n),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,n,r,i){let s=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(s!==null)return this.judged(s,this.plain(s),n,r,i);let o=n.tolerant?Yi(e):null;return o!==null?(this.inexact(n,r,i),this.judged(o,
this.plain(o),n,r,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(n,r,i):this.wrongType(e,n,r,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):v(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function Yi(t){if(typeof t=="boolean")return t;
let e=t instanceof y?t.text:t;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function or(t,{subject:e,accepts:n,zone:r,codes:i}){switch(t.kind){case"text":return new we(t,e);case"url":return new Ze(t,e);case"base64":return new Qe(t,e);case"\
json":return new re(t,e);case"code":return new pn(t,e,new Set((i?.codes??[]).map(s=>s.code)));case"integer":return new fn(t,e);case"decimal":return new mn(t,e);case"\
percent":return new hn(t,e);case"flag":return new gn(t,e);default:return new ln(t,e,n,r??void 0)}}var yn=class{entry;wire;#e;#n=null;constructor(e,n){this.entry=e,this.wire=e.wire,this.#e=n}get name(){let{vi:e,en:n}=this.entry.label;return{vi:`${this.wire} (${e}\
)`,en:`${this.wire} (${n})`}}get label(){let{vi:e,en:n}=this.entry.label;return{wire:this.wire,vi:e,en:n}}get source(){let{document:e,regulation:n}=this.#e,{source:r,
confidence:i,row:s}=this.entry;return this.#n??=n.citation(r??e.source,i??e.confidence,s),this.#n}get record(){return this.#e.document.record}},bn=class{name=ge.
name;label=null;#e;constructor(e){this.#e=e}get source(){let{document:e,regulation:n}=this.#e;return n.citation(e.source,e.confidence,void 0)}get record(){return this.#e.
document.record}};var Xi={required:new f("required"),"required blank":new f("required blank")},wn=class extends yn{step;index;constraints;span;isList;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,n,r){
super(e,r);let{type:i,role:s}=e;this.owner=r,this.index=n,this.step=w(e.wire),this.constraints=e.constraints??{},this.span=r.regulation.span(e),this.isList=i.item!==
void 0,this.item=i.item??i,this.whole=Xe(i),this.each=this.isList?Xe(this.item):this.whole,this.isText=i.kind==="text"||i.kind==="url",this.isPayload=(s==="data"||
s==="result")&&this.item.kind==="record",this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&!this.isList&&this.kind.emptyIsAbsent}isFilled(e){
return O(e)&&!(this.isText&&typeof e=="string"&&Me(e))}isAbsent(e,n){return e===null||e===""&&(n||this.emptyIsAbsent)}read(e,n,r,i,s,o,a){if(!oe(this.span,n.edition)){
let l=this.owner.regulation.editions[n.edition]??"";n.add(r+i,"unknown","warning",new f("unknown edition",{edition:l}),this)}if(e===null||e===""){this.empty(e,n,
r,i,a);return}return a&&this.kind!==null&&!this.isFilled(e)?(this.missing(n,r+i,"required blank"),this.kind.read(e,n.silent(),r,i)):this.isList?this.list(e,n,r+
i):this.kind===null?this.nested(e,n,r+i,null):this.kind instanceof re?E.kept(Ve(n.document,s,o,e)):this.kind.read(e,n,r,i)}missing(e,n,r="required"){this.constraints.
required!==void 0&&e.add(n,"required",this.constraints.required.severity,Xi[r],this)}unsent(e,n){let{present:r}=this.constraints;r!==void 0&&e.add(n,"required",
r.severity,new f("required present",{empty:r.empty}),this)}plain(e){return this.kind===null||this.isList?"":this.kind.plain(e)}operand(e){return this.kind===null||
this.isList?"":this.kind.operand(e)}write(e){return this.isList?`[${e.map(r=>this.one(r)).join(",")}]`:this.one(e)}take(e){if(!this.isList)return this.taken(e);
if(!Array.isArray(e))throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);return Object.freeze(e.map(n=>this.taken(n)))}get nestedIn(){return this.
kind===null?this.nestedRecord:null}one(e){return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.
take(e):this.kind.take(e)}get nestedRecord(){return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:n}=this.
owner,r=this.item.kind==="code"?this.owner.codes(this.item.table??""):null,i=or(this.item,{subject:this,accepts:this.entry.accepts??[],zone:n.zone,codes:r}),s=this.
entry.sensitive===!0||e.sensitive===!0;return i.judgements=tr(this.entry,this,s,r,n),i}empty(e,n,r,i,s){s?this.missing(n,r+i):e===""&&!this.emptyIsAbsent&&(n.tolerant?
n.add(r+i,"form","warning",this.whole.form,this):this.wrong(e,n,r+i,this.whole))}list(e,n,r){let i=n.tolerant&&e instanceof c&&this.kind===null;if(i)n.add(r,"fo\
rm","warning",this.whole.form,this);else if(!(e instanceof g)){this.wrong(e,n,r,this.whole);return}let s=i?[e]:e.items,o=this.constraints.unique===void 0?null:new Set,
a=[];for(let d=0;d<s.length;d+=1){let u=this.itemOf(s[d]??null,n,r,d,o,i?null:e);u!==void 0&&a.push(u)}let l=this.constraints.items;return l!==void 0&&!(n.isRest&&
this.isPayload)&&!_n(s.length,l)&&n.add(r,"items",l.severity,ye("items",l),this),Object.freeze(a)}itemOf(e,n,r,i,s,o){return this.kind===null?O(e)?this.nested(e,
n,`${r}/${i}`,s):this.wrongItem(e,n,`${r}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?this.wrongItem(e,n,`${r}/${i}`):this.kind instanceof re&&o!==null?E.
kept(Tt(n.document,o,i)):this.kind.read(e,n,r,`/${i}`)}nested(e,n,r,i){if(!(e instanceof c))return this.wrongItem(e,n,r);if(n.isRest&&this.isPayload)return this.
keptApart(n,e,d=>this.nestedRecord.read(e,d,r).value);let s=n.findings.length,{value:o,slots:a}=this.nestedRecord.read(e,n,r);this.isPayload&&n.keep(s,o,e);let{
unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,n,r,i),o}keptApart(e,n,r){let i=e.apart(),s=r(i),o=e.kept?.length??0;return e.kept?.push(
{value:s,findings:i.cut(0),truncated:i.isCut(0),index:o,node:n}),s}alone(e,n,r){return e instanceof c?this.nestedRecord.read(e,n,r).value:this.wrong(e,n,r,this.
each)}unique(e,n,r,i,s){let o=this.nestedRecord.field(e.key),a=o===void 0?void 0:n[o.index];if(o===void 0||a===void 0)return;let l=o.kind===null||o.isList?o.write(
a):o.kind.sameness(a);s.has(l)&&r.add(i,"unique",e.severity,new f("unique",{key:e.key}),this),s.add(l)}wrong(e,n,r,i){n.add(r,"type","error",i.wrong(e),this)}wrongItem(e,n,r){
if(n.isRest&&this.isPayload&&this.isList)return this.keptApart(n,e,s=>this.wrong(e,s,r,this.each));let i=n.findings.length;this.wrong(e,n,r,this.each),this.isPayload&&
this.isList&&n.keep(i,void 0,e)}};var S=Symbol("unreadable"),ar="above.",ae=h.of("0"),Zi=h.of("1"),J=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(ar);let n=(this.
isAbove?e.slice(ar.length):e).split(".");this.first=n[0]??"",this.last=n[n.length-1]??"",this.way=n.slice(0,-1)}home({members:e,above:n}){return n===null||!this.
isAbove&&e.has(this.first)?e:n}value(e){let n=this.end(e),r=de(n)?n.operand(this.last):n;return r===null?e.zeroes.includes(this.text)?ae:null:r===S?null:r}end(e){
let n=this.home(e);for(let r of this.way){let i=n.items(r),s=i?.[0];if(i?.length===0)return null;if(!de(s))return S;n=s}return n}rows(e,n){let r=[this.home(e)];
for(let i of n?[...this.way,this.last]:this.way){let s=[];for(let o of r){let a=de(o)?o.items(i):null;if(a===null||a.includes(S))return null;s.push(...a)}r=s}return r}};
function Le(t){if("left"in t)return Qi(t);if("parts"in t)return ns(t.op==="or",t.parts.map(Le));let e=new J(t.field);switch(t.op){case"in":case"not in":return ts(
e,t.literals.map(Vn),t.op==="not in");case"contains":return rs(e,Vn(t.literal));default:return is(e,t.op==="present")}}function X(t){if("field"in t){let e=new J(
t.field);return n=>e.value(n)}if(!("op"in t)){let e=Vn(t);return()=>e}switch(t.op){case"sum":case"count":return os(new J(t.of),t.op==="sum",t.where);case"round":{
let e=X(t.of);return n=>ls(e(n),r=>r.to(t.places))}case"days":return as(new J(t.first.field),new J(t.last.field));default:return ss(X(t.left),t.op,X(t.right))}}
function le(t){return t.flatMap(e=>"field"in e?[new J(e.field)]:"left"in e?le([e.left,e.right]):"parts"in e?le(e.parts):"first"in e?le([e.first,e.last]):"of"in e?
typeof e.of=="string"?[new J(e.of)]:le([e.of]):[])}function Qi({op:t,left:e,right:n}){let r=X(e),i=X(n);return(s,o)=>{let a=r(s),l=a===null?null:i(s);return a===
null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(t==="="):es(a,t,l,o)}}function es(t,e,n,r){switch(e){case"=":return t.minus(n).absolute().compare(
r)<=0;case"!=":return t.compare(n)!==0;case"<=":return t.compare(n.plus(r))<=0;case">=":return t.compare(n.minus(r))>=0;case"<":return t.compare(n)<0;default:return t.
compare(n)>0}}function ns(t,e){return(n,r)=>{let i=e.map(s=>s(n,r));return i.includes(t)?t:i.includes(null)?null:!t}}function ts(t,e,n){return r=>{let i=t.value(
r);return i===null?null:e.some(s=>lr(s,i))!==n}}function rs(t,e){return n=>t.rows(n,!0)?.some(r=>!de(r)&&r!==S&&lr(r,e))??null}function is(t,e){return n=>{let r=t.
end(n),i=de(r)?r.isThere(t.last):r===null?!1:null;return i===null?null:i===e}}function ss(t,e,n){return r=>{let i=t(r),s=n(r);if(!(i instanceof h)||!(s instanceof
h))return null;switch(e){case"+":return i.plus(s);case"-":return i.minus(s);case"*":return i.times(s);default:return i.by(s)}}}function os(t,e,n){let r=n===void 0?
null:Le(n),i=n===void 0?[]:le([n]),s=o=>{if(de(o)&&r!==null){if(i.some(({first:l})=>o.isThere(l)===null))return null;if(r({members:o,above:null,zeroes:[]},ae)!==
!0)return ae}let a=e&&de(o)?o.operand(t.last):Zi;return a===null?ae:a instanceof h?a:null};return o=>{let a=ae;for(let l of t.rows(o,!e)??[S]){let d=l===S?null:
s(l);a=a===null||d===null?null:a.plus(d)}return a}}function as(t,e){return n=>{let r=t.value(n),i=e.value(n);return r instanceof h&&i instanceof h?h.of(String(Ln(
i.whole())-Ln(r.whole()))):null}}function Vn(t){return"number"in t?h.of(t.number):t.text}function ls(t,e){return t instanceof h?e(t):null}function lr(t,e){return t instanceof
h&&e instanceof h?t.compare(e)===0:t===e}function de(t){return typeof t=="object"&&t!==null&&!(t instanceof h)}var dr=6,ur=[],xn=class{entry;check;when;tolerance;named;shown;constructor(e){let{check:n,when:r=[],tolerance:i="0"}=e;this.entry=e,this.check=Le(n),this.when=r.
map(Le),this.tolerance=h.of(i),this.named=le([n,...r]),this.shown=e.shows_numbers===!0&&"left"in n?[X(n.left),X(n.right)]:[]}*broken(e){for(let[n,r]of this.scopes(
e))this.when.every(i=>i(r,ae)===!0)&&this.check(r,this.tolerance)===!1&&(yield[n,this.numbers(r)])}*scopes(e){let{each:n}=this.entry;if(n===void 0){yield["",this.
counted({members:e,above:null,zeroes:ur})];return}for(let[r,i]of(e.items(n)??[]).entries())typeof i=="object"&&!(i instanceof h)&&(yield[`${w(n)}/${r}`,this.counted(
{members:i,above:e,zeroes:ur})])}counted(e){let{zeroes:n}=this.entry;return n!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:n}:e}numbers(e){
let[n,r]=this.shown.map(i=>i(e));return n instanceof h&&r instanceof h?{stated:n.rounded(dr),computed:r.rounded(dr)}:{}}};var De=class{table;object;state;slots;quiet;constructor(e,n,r,i,s){this.table=e,this.object=n,this.state=r,this.slots=i,this.quiet=s}has(e){return this.table.field(
e)!==void 0}operand(e){let n=this.table.field(e),r=n===void 0?void 0:this.slots?.[n.index];if(n===void 0||r!==void 0)return n?.operand(r)??null;let i=this.table.
nodeOf(n,this.object,this.state);return i===void 0?null:this.slots===null?fr(n,i,this.silent()):S}isThere(e){let n=this.table.field(e),r=n===void 0?void 0:this.
table.nodeOf(n,this.object,this.state);return n===void 0||r===void 0?n!==void 0&&this.slots?.[n.index]!==void 0:(n.isList||n.kind===null?cr(n,r,this.state)!==null:
this.operand(e)!==S)?!0:null}items(e){let n=this.table.field(e),r=n===void 0?void 0:this.table.nodeOf(n,this.object,this.state);if(n===void 0||r===void 0)return[];
let i=cr(n,r,this.state);return i===null?null:i.map(s=>ds(n,s,this.silent()))}silent(){return this.quiet??=this.state.silent(),this.quiet}};function cr(t,e,n){return t.
isList&&e instanceof g?e.items:t.kind===null&&(!t.isList||n.tolerant)&&e instanceof c?[e]:null}function ds(t,e,n){let r=t.nestedIn;return r!==null?e instanceof c?
r.seen(e,n):S:e===null||e===""&&t.kind?.takesEmptyItem!==!0?S:fr(t,e,n)}function fr(t,e,n){let r=t.kind?.read(e,n,"","");return r===void 0?S:t.kind?.operand(r)??
S}var mr="unknown",vn=class{fields;properties;needs;about;own;aliases;asked;conditional;rules;keys;subject;constructor(e){let{document:n,regulation:r}=e,i={document:n,
regulation:r,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=n.fields.map((s,o)=>new wn(s,o,i)),this.properties=n.fields.map(({id:s})=>W(s)),
this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(o=>[o,s]))),this.asked=this.fields.filter(
({constraints:s})=>s.required!==void 0||s.present!==void 0),this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=
n.rules.map(s=>new xn(s)),this.keys=this.fields.map(s=>`${v(s.wire)}:`),this.needs=n.fields.filter(Gn),this.subject=new bn({document:n,regulation:r})}get id(){return this.
about.document.record}playing(e){return this.fields.find(n=>n.entry.role===e)}field(e){return this.own.get(e)}claimed(e,n){let r=this.aliased(e,n);return[...e.keys()].
filter(i=>this.own.has(i)||r?.has(i))}read(e,n,r){let i=new Array(this.fields.length).fill(void 0),s=e.members,o=this.aliased(s,n.tolerant);if(this.isOthers(s,o,
n,r))return{value:void 0,slots:i};let a=new kn(e,n,r,i,o),l=n.errors;for(let[d,u]of s){let m=this.own.get(d)??o?.get(d);m===void 0?a.unknownMember(d,u,()=>nn(d,
this.fields.map($=>$.wire))):this.member(d,u,m,a)}return this.missing(a),this.judge(a),{value:n.errors>l?void 0:this.about.make(new B(i,a.unknown)),slots:i}}isOthers(e,n,r,i){
let{others:s}=this.about;if(s===null)return!1;let o=this.keyOf(this.own.get(s.wire),e,n),a=o===null?void 0:e.get(o);return o===null||typeof a!="string"||!s.wires.
has(a)?!1:(r.add(i+w(o),"code","error",new f("code other",{wire:a,expected:s.name})),!0)}aliased(e,n){if(!n||this.aliases.size===0)return null;let r=new Map,i=new Set;
for(let s of e.keys()){let o=this.aliases.get(s);o!==void 0&&!i.has(o)&&!e.has(o.wire)&&(i.add(o),r.set(s,o))}return r.size>0?r:null}write(e){let n=e,r="";for(let i=0;i<
this.fields.length;i+=1){let s=this.fields[i],o=n[this.properties[i]??""],a=o===void 0?s?.constraints.present?.empty:s?.write(o);a!==void 0&&(r+=`${r===""?"":","}${this.
keys[i]}${a}`)}if(Object.hasOwn(n,mr))for(let[i,s]of n[mr])r+=`${r===""?"":","}${v(i)}:${s.text}`;return`{${r}}`}take(e){return this.about.take(e)}member(e,n,r,i){
let{state:s,base:o}=i,a=e===r.wire,l=a?r.step:w(e);a||s.add(o+l,"alias","warning",new f("alias",{wire:r.wire}),r);let d=!r.isFilled(n)&&this.isNeeded(r,i),u=r.read(
n,s,o,l,i.node,e,d);u!==void 0&&(i.slots[r.index]=u)}missing(e){let{state:n,base:r,node:i,aliased:s}=e;for(let o of this.asked)i.members.has(o.wire)||s!==null&&
this.keyOf(o,i.members,s)!==null||(this.isNeeded(o,e)?o.missing(n,r+o.step):oe(o.span,n.edition)&&o.unsent(n,r+o.step))}isNeeded(e,n){let r=e.constraints.required;
if(r===void 0||!oe(e.span,n.state.edition))return!1;if(r.when===void 0)return!0;let i=this.conditional[e.index]??null,s=i===null?void 0:this.looked(i,n);return i!==
null&&s!==void 0&&(r.is??[]).includes(i.plain(s))}looked(e,{node:n,state:r,aliased:i,slots:s}){let o=s[e.index],a=o===void 0?this.keyOf(e,n.members,i):null;return a===
null?o:e.read(n.members.get(a)??null,r.silent(),"","",n,a,!1)}keyOf(e,n,r){return e===void 0||n.has(e.wire)?e?.wire??null:r===null?null:[...r].find(([,i])=>i===
e)?.[0]??null}seen(e,n){return new De(this,e,n,null,n)}nodeOf(e,n,r){let i=this.aliased(n.members,r.tolerant),s=this.keyOf(e,n.members,i),o=s===null?null:n.members.
get(s)??null;return e.isAbsent(o,r.tolerant)||o===""&&this.isNeeded(e,new kn(n,r,"",[],i))?void 0:o}judge({node:e,state:n,base:r,slots:i}){if(this.rules.length===
0)return;let s=new De(this,e,n,i,null);for(let o of this.rules){let{rule:a,severity:l,sentence:d}=o.entry;for(let[u,m]of o.broken(s))n.add(r+u,`rule:${a}`,l,new f(
"",m,null,d),this.subject)}}},kn=class{node;state;base;slots;aliased;unknown=null;constructor(e,n,r,i,s){this.node=e,this.state=n,this.base=r,this.slots=i,this.
aliased=s}unknownMember(e,n,r){this.state.add(this.base+w(e),"unknown","warning",new f("unknown",{},r)),this.unknown??=new Map,this.unknown.set(e,E.kept(Ve(this.
state.document,this.node,e,n)))}};function Gn({since:t,until:e,constraints:n}){return t===void 0&&e===void 0&&n?.required!==void 0&&n.required.when===void 0}var Yn=class{#e;#n=null;#t=null;#r=null;constructor(e){this.#e=e}get#i(){return this.#n??=this.#e(),this.#n}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#t??=dt(Q(this.#i.document)),this.#t}get table(){
return this.#r===null&&(this.#r=this.#o(),this.#a()),this.#r}take(e){let n=this.type;if(e instanceof n)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new n(e)}get former(){return this.#i.former??{}}#o(){let{regulation:e,records:n={},tables:r={}}=this.#i,
i=this.type;return new vn({document:this.document,regulation:e,others:this.#s(),nested:s=>us(I(new Map(Object.entries(n)),s,"record").record),codes:s=>I(new Map(
Object.entries(r)),s,"code table")[In],make:s=>new i(s),take:s=>this.take(s)})}#s(){let{services:e,regulation:n}=this.#i,r=this.document.fields.find(a=>a.role===
"service");if(e===void 0||r===void 0||this.document.kind!=="request")return null;let{services:i}=n.services(e),s=i.find(a=>a.request===this.document.record);if(s===
void 0)return null;let o=i.flatMap(a=>a.wire===void 0||a.wire===s.wire?[]:[a.wire]);return{wire:r.wire,name:s.wire??s.service,wires:new Set(o)}}#a(){for(let[e,n]of Object.
entries(this.former)){let r=W(n);Object.defineProperty(this.type.prototype,W(e),{configurable:!0,get(){return this[r]}})}}};function us(t){return{id:t.id,get needs(){
return t.table.needs},read:(e,n,r)=>t.table.read(e,n,r),write:e=>t.table.write(e),take:e=>t.take(e),field:e=>t.table.field(e),seen:(e,n)=>t.table.seen(e,n)}}function hr(t){
return new Yn(t)}var cs=1e3;function Xn(t,{editions:e}){let{mode:n="strict",edition:r,maxFindings:i=cs,maxBytes:s=67108864,maxLevels:o=64,maxItems:a=1e6}=t;if(n!=="strict"&&n!==
"tolerant")throw new RangeError(`There is no mode ${String(n)}.`);Rn("maxFindings",i,1,1/0),Rn("maxBytes",s,0,1/0),Rn("maxLevels",o,1,512),Rn("maxItems",a,0,1/0);
let l=r===void 0?e.length-1:e.indexOf(r);if(l<0)throw new RangeError(`There is no edition ${String(r)}.`);return{tolerant:n==="tolerant",edition:l,maxFindings:i,
maxBytes:s,maxLevels:o,maxItems:a}}function Rn(t,e,n,r){if(!Number.isInteger(e)||e<n||e>r)throw new RangeError(`${t} cannot be ${e}.`)}var pr="+07:00",Sn=class{#e;#n=new Map;#t=null;#r=null;#i=null;#o=null;constructor(e){this.#e=e}get#s(){return this.#t??=Q(this.#e),this.#t}get editions(){return this.#r??=
Object.freeze(this.#s.editions.map(e=>e.edition)),this.#r}get zone(){return this.#s.zone??null}instant(e){return e.toInstant(this.zone??pr)}local(e){return L.fromInstant(
e,this.zone??pr)}options(e){return e!==void 0?Xn(e,this):(this.#o??=Xn({},this),this.#o)}editionAt(e){let n=this.editions.indexOf(e);if(n<0)throw new RangeError(
`There is no edition ${e}.`);return n}span({since:e,until:n}){return[e===void 0?0:this.editionAt(e),n===void 0?this.editions.length-1:this.editionAt(n)]}citation(e,n,r){
let i=e.map(a=>this.#a(a)),s=i.map(a=>a.vi).join("; "),o=i.map(a=>a.en).join("; ");return r===void 0?{vi:s,en:o,confidence:n}:{vi:s,en:o,row:String(r),confidence:n}}services(e){
let n=this.#n.get(e);return n===void 0&&(n=Q(e),this.#n.set(e,n)),n}#a(e){this.#i??=new Map((this.#s.sources??[]).map(a=>[a.source,a.label]));let n=e.indexOf(" "),
r=n<0?e:e.slice(0,n),{vi:i,en:s}=this.#i.get(r)??{vi:r,en:r},o=n<0?"":`, ${e.slice(n+1)}`;return{vi:i+o,en:s+o}}};function ue(t,{wire:e,aliases:n=[]},r){let i=t.get(e);if(i!==void 0||!r)return i;let s=[...t.keys()].find(o=>n.includes(o));return s===void 0?void 0:t.get(s)}function ce(t,e,n){
for(let r of e){let i=ue(t,r,n);if(i!==void 0)return i}}function Be(t,e,n){return t.every(r=>O(ue(e,r,n)??null))}function Se(t){return t===void 0||!O(t)?!0:t instanceof
g?t.items.length===0:t instanceof c&&t.members.size===0}function Zn(t,e,n){let r=t&&ue(e,t.entry,n);return r==null?t===void 0||!Gn(t.entry):Qn(t,r,n)}function Qn(t,e,n){
let r=t?.nestedIn??null;if(r===null)return!0;let i=t?.isList===!0&&e instanceof g;if(i&&e.items.length===0)return!0;if(t?.isList===!0&&!i&&!n)return!1;let s=i?e.
items[0]:e;return s instanceof c&&Be(r.needs,s.members,n)}function gr(t,e,n,r){let i=G(t,n,r),s=t.table.playing("result");if(i.valid||e===t||s===void 0)return i;let o=ke(n,t.regulation.options(r)),{root:a}=o.document;if(!(a instanceof
c)||!Se(ue(a.members,s.entry,o.tolerant)))return i;let{value:l,findings:d,truncated:u}=G(e,n,r);return ve(l===null?void 0:fs(l,t),d,u)}function fs(t,e){let n=t,
{fields:r,properties:i}=e.table,s=i.map((l,d)=>r[d]?.entry.role==="result"?void 0:n[l]),o=n.unknown,a=e.type;return new a(new B(s,o!==null&&o.size>0?o:null))}var et=class{#e;#n=null;#t=null;constructor(e){this.#e=e}get#r(){return this.#n??=this.#e(),this.#n}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,n){return G(this.requestInfo,e,n)}readResponse(e,n){return gr(this.responseInfo,this.bareInfo,e,n)}get entry(){return this.#t??=I(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#t}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function yr(t){return new et(
t)}function Z(t,e){return e===j?t.requestInfo.table.playing("data"):t.responseInfo.table.playing("result")}function nt(t){return t.entry.needs.filter(e=>e.role===
"parameter")}var ms=[j,M],On=class{services;document;path;constructor(e,n){this.services=e,this.document=n,this.path=w(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,n,r){let i=s=>ce(e,this.keys(s),r)!==void 0;return i("error")?M:i("service")||n!==null&&hs(e,n,r)?j:["session","message","re\
sult"].some(i)?M:j}ofRequest(e,n){let{tolerant:r}=n,i=ce(e,this.keys("service"),r);if(i===void 0||!O(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Be(l.needs,e,r));return this.only(a,"required service",this.services,e,n)}if(typeof i!="string")return n.add(this.path,"type","error",N("text").wrong(i)),null;
let s=this.services.filter(a=>a.wire===i);if(s.length===1)return s[0]??null;if(s.length>0){let a=s.filter(l=>Be(nt(l),e,r));return this.only(a,"code ambiguous",
s,e,n)}let o=nn(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,n,o)}unplaced(e,n,r,i,s=null){let o=u=>s!==null&&u.wire===
s,a=[...n.filter(o),...n.filter(u=>!o(u))];r.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...s===null?{}:{near:s},...l===""?{}:{candidates:l}};
r.add(i+this.path,e.split(" ")[0]??e,"error",new f(e,d))}bareResponse(e,n){let r=ce(e,this.keys("session"),n)!==void 0,i=this.document.bare_responses,s=(i.find(
o=>o.has_session===r)??i[0])?.record;return this.services.find(o=>o.entry.bare_response===s)?.bareInfo??null}answering(e,n){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>Zn(Z(i,M),e,n))}isBare(e,n){return Se(ce(e,this.keys("result"),n))}ofList(e,n,r){return this.services.filter(i=>tt(i,n).some(
s=>Qn(Z(i,s),e,r)))}only(e,n,r,i,s,o=null){if(e.length===1)return e[0]??null;let{tolerant:a}=s,l=d=>Be(nt(d),i,a)&&Zn(Z(d,j),i,a);return this.unplaced(n,r.filter(
l),s,"",o),null}named({id:e,wire:n}){return n===null?e:this.services.filter(r=>r.wire===n).length>1?`${n} (${e})`:n}};function tt(t,e){return ms.filter(n=>{let r=e===
null||e===n?Z(t,n):void 0;return r?.isList===!0&&r.nestedIn!==null})}function hs(t,e,n){let r=e.responseInfo.table.claimed(t,n);return e.requestInfo.table.claimed(
t,n).some(i=>!r.includes(i))}function br(t){let e=null;return(n,r={})=>(e??=ps(t()),e(n,r))}function ps({regulation:t,services:e,each:n}){let r=new it(new On(n,t.services(e))),i=new Map(n.map(
s=>[s.id,s]));return(s,{service:o,kind:a,...l})=>{let d=t.options(l),u=o===void 0?null:I(i,typeof o=="string"?o:o.id,"service");if(a!==void 0&&a!==j&&a!==M)throw new RangeError(
`There is no kind of message ${String(a)}.`);let m=ke(s,d);return Ht(m)?r.judged(m,u,a??null,d):wr(m,{value:void 0,service:u,kind:a??null})}}var it=class{resolver;constructor(e){
this.resolver=e}judged(e,n,r,i){return e.kept=[],wr(e,this.placed(e,n,r,i))}placed(e,n,r,i){let{root:s}=e.document;if(s instanceof g)return this.list(s,n,r,e);if(!(s instanceof
c))return rt(s,e,!1),{value:void 0,service:n,kind:r};if(e.tolerant&&r!==j&&this.goesInside(s,e,i)){let a=w([...s.members.keys()][0]??"");return e.add(a,"form","\
warning",new f("form encoded-twice")),this.response(e.document.root,a,n,e)}return(r??this.resolver.kind(s.members,n,e.tolerant))===M?this.response(s,"",n,e):this.
request(s,n,e)}request(e,n,r){let i=n??this.resolver.ofRequest(e.members,r);return{value:i?.requestInfo.table.read(e,r,"").value,service:i,kind:j}}response(e,n,r,i){
let{members:s}=e,{tolerant:o}=i;if(r===null){let u=this.resolver.bareResponse(s,o)?.table.read(e,i,n).value;return this.resolver.isBare(s,o)||this.resolver.unplaced(
"required service",this.resolver.answering(s,o),i,n),{value:u,service:null,kind:M}}let a=Z(r,M);return{value:(Se(a&&ue(s,a.entry,o))?r.bareInfo:r.responseInfo).
table.read(e,i,n).value,service:r,kind:M}}list(e,n,r,i){let{tolerant:s}=i;if(n===null)return rt(e,i,s),this.resolver.unplaced("required service",this.resolver.ofList(
e,r,s),i,""),{value:void 0,service:null,kind:r};let o=tt(n,r)[0];rt(e,i,s&&o!==void 0);let a=o===void 0?null:Z(n,o)?.nestedIn;return a&&on(e.items,a,i),{value:void 0,
service:n,kind:o??r}}goesInside(e,n,{maxLevels:r,maxItems:i}){let s=e.members.size===1?ce(e.members,this.resolver.keys("message"),!0):void 0;if(typeof s!="strin\
g")return!1;try{let o=k(s,r,i);return o.root instanceof c?(n.document=o,!0):!1}catch(o){if(o instanceof p)return!1;throw o}}};function rt(t,e,n){let r=N("messag\
e");n?e.add("","form","warning",r.form):e.add("","type","error",r.wrong(t))}function wr(t,{value:e,service:n,kind:r}){let i=Object.freeze(t.cut(0)),s=t.errors===
0,o=s&&e!==void 0?e:null;return Object.freeze({valid:s,service:n,kind:r,candidates:t.candidates,value:o,records:Hn(t.kept,t.document),findings:i,truncated:t.isCut(
0),orThrow(){if(o===null)throw new xe(i);return o}})}var En=class{regulation;records;readMessage;#e;#n=null;constructor(e){this.#e=e,this.regulation=new Sn(e.regulation),this.records=gs(e,this.regulation);let n=e.
services;this.readMessage=br(()=>({regulation:this.regulation,services:n,each:[...this.services.values()]}))}get services(){return this.#n??=bs(this.#e,this.regulation,
this.records),this.#n}};function st(t){return new En(t)}function gs(t,e){let n={};for(let[i,s]of Object.entries(t.code_tables))n[i]=ct({},s);let r={};for(let[i,
s]of Object.entries(t.records))r[i]=ys(()=>({regulation:e,document:s,records:r,tables:n,services:t.services}));return new Map(Object.entries(r))}function ys(t){
let e=class extends Re{static record=hr(()=>({...t(),type:e}))};return e}function bs(t,e,n){let r=e.services(t.services).services,i=s=>I(n,s,"record").record;return new Map(
r.map(s=>[s.service,yr(()=>({id:s.service,regulation:e,services:t.services,request:i(s.request),response:i(s.response),bareResponse:i(s.bare_response)}))]))}var ws=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,xs="  ";function xr(t){return kr(t,!0)}function vr(t){return kr(t,!1)}function kr(t,e){let n=t.replace(/^\ufeff/,
"");try{k(n,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let r=n.match(ws)??[];return e?vs(r):r.join("")}function vs(t){let e=[],n=0,r=()=>{e.push(`
${xs.repeat(n)}`)};for(let[i,s]of t.entries()){let o=t[i-1]??"";s==="}"||s==="]"?(n-=1,o!=="{"&&o!=="["&&r()):(o==="{"||o==="[")&&r(),e.push(s===":"?": ":s),s===
"{"||s==="["?n+=1:s===","&&r()}return`${e.join("")}
`}var ks=96,Rs=F("•••••"),Ss={vi:"có",en:"yes"},Os={vi:"không",en:"no"},Es={vi:"không có giá trị",en:"no value"},Ts={vi:"để trống",en:"empty"},
Ns={vi:"danh sách trống",en:"empty list"},js={vi:"bản ghi trống",en:"empty record"};function F(t){return{vi:t,en:t}}function R(t,e,n="plain",r="",i=""){return{
text:t,sent:e,look:n,code:r,href:i}}var Tn=class{#e;#n;constructor(e,n){this.#e=e,this.#n=n}masked(e){return e===null||e===""||e instanceof g&&e.items.length===
0||e instanceof c&&e.members.size===0?this.empty(e):R(Rs,"","masked")}empty(e){let[n,r]=e===null?[Es,"null"]:e===""?[Ts,""]:e instanceof g?[Ns,"[]"]:[js,"{}"];return R(
n,r,"empty")}leaf(e,n){if(!O(e))return this.empty(e);let r=e instanceof y?e.text:String(e),i=n?.kind??null,s=i?.type.kind??"json";if(n===null||i===null||s==="js\
on")return R(F(Oe(r)),r);let o=i.read(e,this.#e.silent(),"","");return o===void 0?R(F(Oe(r)),r,"odd"):this.#t(s,o,i.plain(o),r,i.type.table??"")}#t(e,n,r,i,s){switch(e){case"\
date":case"datetime":case"month":case"time":return R(F(Cs(e,r)),i);case"code":{let o=this.#n[s]?.codes.find(({code:a})=>a===r)?.label;return o===void 0?R(F(Oe(i)),
i):R(o,i,"plain",r)}case"flag":return R(n===!0?Ss:Os,i,"plain",i);case"percent":return R(F(`${r}%`),i);case"base64":return i.length>ks?Ms(i):R(F(Oe(i)),i);case"\
url":return R(F(Oe(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return R(F(i),i,"number");default:return R(F(Oe(i)),i)}}};function Ms(t){
let e=t.length/4*3-(t.endsWith("==")?2:t.endsWith("=")?1:0);return R({vi:`tệp, ${e} byte`,en:`file, ${e} bytes`},"","file")}function Cs(t,e){let n=`${e.slice(
6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,r=`${e.slice(8,10)}:${e.slice(10,12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:n,month:n.slice(3),time:r,datetime:`${n}\
 ${r}`}[t]??e}function Oe(t){return t.replaceAll(`\r
`,`
`)}var fe={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function Or(t,e){let n=Tr(t.replace(/^\ufeff/,""));if(n===null)
return null;let[r,i]=Fs(n.root,e),s=new lt(n,e).draw(r,{...fe,...As(r,e)},i,!1);return"cells"in s?s:{...Je(fe,i),cells:[s]}}function As(t,{contract:e,record:n,service:r,
kind:i,sdk:s}){if(n!==null)return{record:n};let o=e.services.services.find(m=>m.service===r?.id);if(o===void 0){let m=Er(t,{contract:e,kind:i,sdk:s});return m===
null?{isKnown:!1}:{record:m.record}}let a=i==="response"?o.response:o.request;return t instanceof g?{record:(i===null?[o.request,o.response]:[a]).flatMap(m=>s.records.
get(m)?.record.document.fields??[]).filter(({role:m})=>m==="data"||m==="result").map(({type:m})=>m.item?.record).find(m=>m!==void 0)??null}:{record:a}}function Er(t,{
contract:e,kind:n,sdk:r}){if(!(t instanceof c))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},s=new Set(
e.services.services.flatMap(l=>i[n??"any"].map(d=>l[d]))),o=null,a=0;for(let l of s){let d=r.records.get(l)?.record.document,u=d?.fields.filter(({wire:m})=>t.members.
has(m)).length??0;d!==void 0&&u>a&&([o,a]=[d,u])}return o}function Fs(t,{service:e,found:n}){let[r,...i]=t instanceof c?t.members:[];if(e===null||r===void 0||i.
length>0||typeof r[1]!="string"||![...n].includes(w(r[0])))return[t,""];let s=Tr(r[1]);return s?.root instanceof c?[s.root,w(r[0])]:[t,""]}function Tr(t){try{return k(
t,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var at=t=>t instanceof g||t instanceof c,Rr=t=>t instanceof g&&t.items.some(at),Sr=t=>t instanceof g?
t.items.length===0:t.members.size===0;function Je({label:t,wire:e},n,r=null){return{label:t,wire:e,path:n,items:r,cells:[],sections:[],unknown:null}}var lt=class{#e;#n;#t;#r;constructor(e,n){
let{regulation:r}=n.sdk;this.#e=n,this.#n=new Set([...n.found].flatMap(o=>o.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:n.tolerant,edition:r.
editions.indexOf(n.edition),maxFindings:1},s=n.record===null&&n.service===null?Er(e.root,n):null;this.#r=s?.fields.find(({role:o})=>o==="data"||o==="result")?.wire??
null,this.#t=new Tn(new se(e,i),n.contract.code_tables)}draw(e,n,r,i){if(!at(e))return this.#s(n,r,[this.#o(e,n,i)]);let s=e instanceof c&&n.record!==null;return Sr(
e)&&!(s&&this.#n.has(r))?this.#s(n,r,[this.#t.empty(e)]):n.record===null&&this.#i(e,n,i)?this.#s(n,r,[this.#t.masked(e)]):e instanceof c?this.#a(e,n,r,i):Rr(e)?
this.#d(e,n,r,i):this.#s(n,r,e.items.map(o=>this.#o(o,n,i)))}#i(e,n,r){return this.#e.masks?r||!n.isKnown?!0:at(e)?!n.isJson&&(e instanceof c||Rr(e)):n.record!==
null:!1}#o(e,n,r){return this.#i(e,n,r)?this.#t.masked(e):this.#t.leaf(e,n.field)}#s({label:e,wire:n},r,i){return{label:e,wire:n,path:r,leaves:i}}#a(e,n,r,i){let s=Je(
n,r);Sr(e)&&s.cells.push({label:null,wire:"",path:r,leaves:[this.#t.empty(e)]});let o=n.record===null?void 0:this.#e.sdk.records.get(n.record)?.record;if(o!==void 0)
return this.#l(e,o,n.isList&&this.#e.tolerant?`${r}/0`:r,i,s),s;for(let[a,l]of e.members)ot(this.draw(l,{...fe,wire:a,isJson:n.isJson,isKnown:n.isJson},r+w(a),i),
s);return s}#l(e,n,r,i,s){let o=new Map(e.members);for(let a of n.table.fields){let{label:l,wire:d,role:u}=a.entry,$=u!==void 0&&d===this.#r?{...fe,label:l,wire:d,
isKnown:!1}:Is(a,n.document.sensitive===!0),Pe=this.#e.tolerant?a.entry.aliases??[]:[],me=[a.entry.wire,...Pe].find(Nr=>o.has(Nr)),jn=r+w(me??a.entry.wire);me!==
void 0?(ot(this.draw(e.members.get(me),$,jn,i||$.isSensitive),s),o.delete(me)):this.#n.has(jn)&&s.cells.push(this.#s($,jn,[]))}if(o.size>0){s.unknown=Je(fe,r);for(let[
a,l]of o)ot(this.draw(l,{...fe,wire:a,isKnown:!1},r+w(a),i),s.unknown)}}#d(e,n,r,i){let s=Je(n,r,e.items.length);for(let[o,a]of e.items.entries()){let l=`${r}/${o}`,
d=this.draw(a,{...n,label:null,wire:"",isList:!1},l,i);s.sections.push("cells"in d?d:{...Je(fe,l),cells:[d]})}return s}};function Is(t,e){let{label:n,wire:r,type:i,
sensitive:s}=t.entry,o=i.item??i;return{label:n,wire:r,field:t,record:o.record??null,isSensitive:s===!0||e,isKnown:!0,isJson:o.kind==="json",isList:t.isList}}function ot(t,e){
"cells"in t?e.sections.push(t):e.cells.push(t)}var Ls=/[ \t\n\r]/,Nn=class{#e;#n;#t;#r;constructor(e){this.#e=e,this.#n=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(n=>n.
index+1)],this.#t=Ds(e.slice(this.#n))}of({path:e,limits:n}){let r=Number(n.line??0),i=this.#r[r-1];if(this.#t!==null||i===void 0)return this.at(e);let s=i+(r===
1?this.#n:0),o=[...this.#e.slice(s)].slice(0,Number(n.column??1)-1).join("");return[s+o.length,Math.min(s+o.length+1,this.#e.length)]}at(e){if(this.#t===null)return[
0,Math.min(1,this.#e.length)];let{text:n}=this.#t,r=this.#t.root,i=P(n,0),s=[i,D(n,i)];for(let o of e.split("/").slice(1)){let a=o.replace(/~1/g,"/").replace(/~0/g,
"~"),l=r instanceof c?Bs(n,r,a):r instanceof g?Js(n,r,a):null;if(l===null)break;s=l,r=r instanceof c?r.members.get(a):r.items[Number(a)]}return[s[0]+this.#n,s[1]+
this.#n]}line(e){let[n,r]=[0,this.#r.length];for(;r-n>1;){let i=n+r>>1;[n,r]=(this.#r[i]??0)<=e?[i,r]:[n,i]}return[n+1,e-(this.#r[n]??0)+1]}};function Ds(t){try{
return k(t,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function Bs(t,e,n){let r=P(t,e.start+1);for(let i of e.members.keys()){let s=D(t,P(t,P(t,D(t,
r))+1));if(i===n)return[r,s];r=P(t,P(t,s)+1)}return null}function Js(t,e,n){if(!/^[0-9]+$/.test(n)||Number(n)>=e.items.length)return null;let r=P(t,e.start+1);for(let i=0;i<
Number(n);i+=1)r=P(t,P(t,D(t,r))+1);return[r,D(t,r)]}function P(t,e){let n=e;for(;n<t.length&&Ls.test(t.charAt(n));)n+=1;return n}globalThis.Goitin={...globalThis.Goitin,loaded:st,places:t=>new Nn(t),picture:Or,laidOut:xr,onOneLine:vr};})();
