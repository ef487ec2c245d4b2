'use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.
(()=>{var Jn=class extends Error{name="ContractError"},oi="1",Ot=["severity","source","confidence","authority_code"],Pn=["when","is","condition","since","until"],si={
required:[...Pn,"also"],forbidden:[...Pn,"also"],present:["empty"],length:["min","max"],pattern:["is"],range:["min","max"],period:["min","max","first","last"],items:[
"min","max"],unique:["key"],fixed:["is"]},ai=["kind","phrase","expected","example"],li={text:[],url:[],base64:[],json:[],code:["table","form","writes","closed"],
integer:["digits","form","writes"],decimal:["digits","scale","form","writes","exact"],percent:["sign","digits"],date:["pattern"],datetime:["pattern"],month:["pa\
ttern"],time:["pattern"],flag:["true","false"],record:["record"],list:["item"],joined:["item","separator"]},di=["amount","share","up_to","exclusive"],P=["op","l\
eft","right"],ui={"=":P,"!=":P,"<":P,"<=":P,">":P,">=":P,in:["op","field","literals"],"not in":["op","field","literals"],contains:["op","field","literal"],"not \
contains":["op","field","literal"],present:["op","field"],absent:["op","field"],and:["op","parts"],or:["op","parts"]},Ve=["op","of","value","by","where"],ci={"+":P,
"-":P,"*":P,"/":P,sum:Ve,count:Ve,min:Ve,max:Ve,round:["op","of","places"],days:["op","first","last"]};function de(r){let e=typeof r=="string"?JSON.parse(r):r;return e.
contract!==void 0&&$n(e.contract.split(".")[0]===oi,`contract ${e.contract}`),e}function Nt(r){for(let{type:e,accepts:n=[],constraints:t={},by_edition:i=[]}of r.
fields){[e,...n].forEach(jt),Tt(t);for(let o of i)K("statements of an edition",o,["since","until","constraints"],[]),Tt(o.constraints)}for(let{check:e,when:n=[],
tolerance:t={}}of r.rules)K("tolerance",t,di,[]),[e,...n].forEach(Ge);return r}function Tt(r){for(let[e,n]of Object.entries(r))K(`constraint ${e}`,n,si[e],Ot);for(let e of[
r.required,r.forbidden]){e?.also?.forEach(n=>K("statement",n,Pn,Ot));for(let n of e===void 0?[]:[e,...e.also??[]])n.condition!==void 0&&Ge(n.condition)}}function jt(r){
K(`type ${r.kind}`,r,li[r.kind],ai),r.item!==void 0&&jt(r.item)}function Ge(r){K(`condition ${r.op}`,r,ui[r.op],[]),"left"in r?[r.left,r.right].forEach(Le):"par\
ts"in r?r.parts.forEach(Ge):("literals"in r?r.literals:"literal"in r?[r.literal]:[]).forEach(Le)}function Le(r){if(!("op"in r)){K("operand",r,["field","number",
"text"],[]);return}K(`operation ${r.op}`,r,ci[r.op],[]),"left"in r?[r.left,r.right].forEach(Le):"places"in r?Le(r.of):"of"in r&&fi(r)}function fi({value:r,by:e,
where:n}){r!==void 0&&Le(r),e!==void 0&&K("by",e,["row","here"],[]),n!==void 0&&Ge(n)}function K(r,e,n,t){$n(n!==void 0,r),Object.keys(e).forEach(i=>$n([...n??[],
...t].includes(i),`${r}: ${i}`))}function $n(r,e){if(!r)throw new Jn(`This reader does not understand ${e}.`)}function _(r,e,n){let t=r.get(e);if(t===void 0)throw new RangeError(
`There is no ${n} ${e}.`);return t}var Un=Symbol("codes"),qn=class{#n;#e=null;#t=null;#r=null;constructor(e){this.#n=e}get#i(){return this.#e??=de(this.#n),this.#e}get id(){return this.#i.code_table}get codes(){
return this.#r??=Object.freeze(this.#i.codes.map(e=>e.code)),this.#r}get isOpen(){return this.#i.strength!=="closed"}isKnown(e){return this.entry(e)!==void 0}label(e,n){
return this.entry(e)?.label[n]??e}entry(e){return this.#t??=new Map(this.#i.codes.map(n=>[n.code,n])),this.#t.get(e)}get[Un](){return{id:this.id,label:this.#i.label,
codes:this.#i.codes}}};function Ct(r,e){return Object.freeze(Object.assign(new qn(e),r))}var mi=[31,28,31,30,31,30,31,31,30,31,30,31];function hi(r,e){let n=e===2&&r%4===0&&(r%100!==0||r%400===0);return(mi[e-1]??0)+(n?1:0)}function De(r,e,n){return Number.
isInteger(r)&&Number.isInteger(e)&&Number.isInteger(n)&&r>=1&&r<=9999&&e>=1&&e<=12&&n>=1&&n<=hi(r,e)}function Xe(r,e,n){return Number.isInteger(r)&&Number.isInteger(
e)&&Number.isInteger(n)&&r>=0&&r<=23&&e>=0&&e<=59&&n>=0&&n<=59}function Hn(r){let e=Math.floor(r/1e6),n=Math.floor(e/100)%100,t=Math.floor(e/1e4)-(n<3?1:0),i=Math.
floor(t/4)-Math.floor(t/100)+Math.floor(t/400);return 365*t+i+Math.floor((153*((n+9)%12)+2)/5)+e%100}function R(r,e=2){return r>=10&&e===2?String(r):String(r).padStart(
e,"0")}function Ye(r,e,n){let t=e.exec(r);if(t===null)throw new RangeError(n);return t.slice(1).map(i=>Number(i??"0"))}function Ze(r){if(!r)throw new RangeError(
"There is no such day or time.")}var ue=class r{year;month;day;constructor(e,n,t){Ze(De(e,n,t)),this.year=e,this.month=n,this.day=t}static parse(e){let[n=0,t=0,
i=0]=Ye(e,/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/,"A day is written as 2024-03-12.");return new r(n,t,i)}compareTo(e){return this.year-e.year||this.month-e.month||
this.day-e.day}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${R(this.year,4)}-${R(this.month)}-${R(this.day)}`}toJSON(){return this.
toString()}},ce=class r{hour;minute;second;constructor(e,n,t=0){Ze(Xe(e,n,t)),this.hour=e,this.minute=n,this.second=t}static parse(e){let[n=0,t=0,i=0]=Ye(e,/^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
"A time is written as 08:30:00.");return new r(n,t,i)}compareTo(e){return this.hour-e.hour||this.minute-e.minute||this.second-e.second}equals(e){return e instanceof
r&&this.compareTo(e)===0}toString(){return`${R(this.hour)}:${R(this.minute)}:${R(this.second)}`}toJSON(){return this.toString()}},z=class r{year;month;day;hour;minute;second;constructor(e,n,t,i=0,o=0,s=0){
Ze(De(e,n,t)&&Xe(i,o,s)),this.year=e,this.month=n,this.day=t,this.hour=i,this.minute=o,this.second=s}static parse(e){let n=/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/,
[t=0,i=0,o=0,s=0,a=0,l=0]=Ye(e,n,"A moment is written as 2024-03-12T08:30:00.");return new r(t,i,o,s,a,l)}static fromInstant(e,n){let t=new Date(e.getTime()+Ie(
n)*6e4);return new r(t.getUTCFullYear(),t.getUTCMonth()+1,t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds())}toInstant(e){let n=new Date(0);return n.
setUTCFullYear(this.year,this.month-1,this.day),n.setUTCHours(this.hour,this.minute-Ie(e),this.second),n}get date(){return new ue(this.year,this.month,this.day)}get time(){
return new ce(this.hour,this.minute,this.second)}compareTo(e){return this.date.compareTo(e.date)||this.time.compareTo(e.time)}equals(e){return e instanceof r&&this.
compareTo(e)===0}toString(){return`${this.date.toString()}T${this.time.toString()}`}toJSON(){return this.toString()}},Fe=class r{year;month;constructor(e,n){Ze(
De(e,n,1)),this.year=e,this.month=n}static parse(e){let[n=0,t=0]=Ye(e,/^([0-9]{4})-([0-9]{2})$/,"A month is written as 2024-03.");return new r(n,t)}compareTo(e){
return this.year-e.year||this.month-e.month}equals(e){return e instanceof r&&this.compareTo(e)===0}toString(){return`${R(this.year,4)}-${R(this.month)}`}toJSON(){
return this.toString()}};function Ie(r){let e=r==="Z"?0:Number(r.slice(1,3))*60+Number(r.slice(4));return r.startsWith("-")?-e:e}var h=class r{above;below;constructor(e,n){this.above=n<0n?-e:e,this.below=n<0n?-n:n}static of(e){let[n="",t=""]=e.split(".");return new r(BigInt(n+t),10n**BigInt(
t.length))}plus(e){if(this.below===e.below)return new r(this.above+e.above,this.below);let n=Kn(this.below,e.below),t=e.below/n;return new r(this.above*t+e.above*
(this.below/n),this.below*t)}minus(e){return this.plus(new r(-e.above,e.below))}times(e){return new r(this.above*e.above,this.below*e.below)}by(e){return e.above===
0n?null:new r(this.above*e.below,this.below*e.above)}compare(e){let n=this.above*e.below,t=e.above*this.below;return n<t?-1:n>t?1:0}rounded(e){let n=String(this.
absolute().scaled(e)).padStart(e+1,"0"),t=`${n.slice(0,-e)}.${n.slice(-e)}`.replace(/0+$/,"").replace(/\.$/,"");return this.above<0n&&t!=="0"?`-${t}`:t}to(e){let n=this.
absolute().scaled(e);return new r(this.above<0n?-n:n,10n**BigInt(e))}whole(){return Number(this.above/this.below)}canonical(){let e=Kn(this.absolute().above,this.
below);return`${this.above/e}/${this.below/e}`}absolute(){return this.above<0n?new r(-this.above,this.below):this}scaled(e){return(2n*this.above*10n**BigInt(e)+
this.below)/(2n*this.below)}};function Kn(r,e){return e===0n?r:Kn(e,r%e)}var pi=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,Z=class r{digits;constructor(e){this.digits=e}static of(e){if(e instanceof r)return e;let n=String(e);if(!pi.test(n))
throw new RangeError("A decimal number is written in plain digits, such as -12.50.");return new r(/^-[0.]*$/.test(n)?n.slice(1):n)}static kept(e){return new r(e)}compare(e){
return h.of(this.digits).compare(h.of(r.of(e).digits))}equals(e){return e instanceof r&&(e.digits===this.digits||this.compare(e)===0)}toNumber(){return Number(this.
digits)}toString(){return this.digits}toJSON(){return this.digits}};var p=class extends Error{},b=class{text;constructor(e){this.text=e}},y=class{items=[];start;end=0;constructor(e){this.start=e}},m=class{members=new Map;start;end=0;constructor(e){
this.start=e}};function Mt(r){return typeof r=="string"?"text":r===null?"null":typeof r=="boolean"?"boolean":r instanceof b?"number":r instanceof y?"list":"obje\
ct"}function T(r){return r!==null&&r!==""}var gi=/[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;function Be(r){let e=r.charCodeAt(
0);return!(e>32&&e<128)&&r!==""&&!gi.test(r)}var yi=/["\\\u0000-\u001f\ud800-\udfff]/;function S(r){return yi.test(r)?JSON.stringify(r):`"${r}"`}function w(r){return`\
/${r.replace(/~/g,"~0").replace(/\//g,"~1")}`}var At={"json empty":["Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.","The document is empty. Send one JSON document."],"jso\
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
á trị. Khi không có giá trị, hãy gửi {empty}.","{field}: this key must always be sent, even without a value. If there is no value, send {empty}."],forbidden:[
"{field}: có giá trị, trong khi điều kiện của trường này không cho phép. Hãy bỏ trường này, hoặc sửa điều đặt ra điều kiện.",
"{field}: has a value although the field's condition forbids one. Omit it, or correct what the condition depends on."],"required service":["Không rõ gói tin thu\
ộc dịch vụ nào. Hãy nêu tên dịch vụ.","It is not clear which service the message belongs to. Specify the service."],type:["{field}: cần {expected}\
, nhưng nhận được {met}. Hãy gửi đúng kiểu.","{field}: expected {expected}, got {met}. Send the expected type."],form:["{field}: đã hiểu, nhưng dạ\
ng chuẩn là {expected}. Hãy sửa nơi gửi.","{field}: understood, but the standard form is {expected}. Fix it at the sender."],"form blank":["{field}: ch\
ỉ có khoảng trắng. Hãy điền giá trị hoặc bỏ trường này.","{field}: contains only blanks. Provide a value or omit the field."],"form broken":[
"{field}: có ký tự hỏng (U+FFFD hoặc U+0080–U+009F), dấu hiệu của việc đọc sai bảng mã. Hãy sửa bảng mã ở nơi gửi.","{field}:\
 contains broken characters (U+FFFD or U+0080–U+009F), a sign of a wrong encoding. Fix the encoding at the sender."],"form decomposed":["{field}: dấu tiếng Vi\
ệt đứng tách khỏi chữ. Hãy gửi chữ dựng sẵn (Unicode NFC).","{field}: accents are separate from their letters. Send composed characters (Unic\
ode NFC)."],"form bom":["{field}: dữ liệu bắt đầu bằng dấu thứ tự byte (BOM), đã bỏ qua. Hãy gửi UTF-8 không có BOM.","{field}: the do\
cument starts with a byte order mark (BOM), which was ignored. Send UTF-8 without a BOM."],"form encoded-twice":["{field}: gói tin nằm trong một văn bản (mã hoá\
 JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.","{field}: understood, but the message was sent as a string (encoded as JSON twice). Send the messag\
e itself."],format:["{field}: sai dạng, cần {expected}. Hãy sửa giá trị.","{field}: wrong format, expected {expected}. Correct the value."],"format pa\
rt":["{field}: phần này trống hoặc có dấu cách ở đầu hay cuối; các phần cách nhau bằng đúng một dấu {separator}. Hãy sửa giá trị.",
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
"{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.","{field}: understood, but sent under another name. Use the name {wire}."]},Je={near:["\
Có phải ý là {near}?","Did you mean {near}?"],candidates:["Có thể là: {candidates}.","Candidates: {candidates}."],computed:["Giá trị nêu: {stated}; tín\
h được: {computed}.","Given: {stated}; computed: {computed}."],clause:["Nguồn: {place}{row} ({confidence}).","Source: {place}{row} ({confidence})."],row:[
", dòng {row}",", row {row}"],authority:["Mã lỗi của cơ quan quản lý: {code}.","Authority's error code: {code}."]},Lt={number:["một số","a number"],
text:["văn bản trong ngoặc kép","a string"],boolean:["true hoặc false","a boolean"],null:["null","null"],list:["một danh sách","a list"],object:["một\
 đối tượng","an object"]},Ft={text:["văn bản trong ngoặc kép","a string"],url:["địa chỉ trong ngoặc kép","a URL in quotes"],base64:["nội dun\
g tệp dạng base64 trong ngoặc kép","base64 content in quotes"],json:["một giá trị JSON","a JSON value"],"code text":["mã trong ngoặc kép","a cod\
e in quotes"],"code number":["mã viết bằng số không có ngoặc kép","a code written as a number without quotes"],"code either":["mã, viết bằng số hoặc\
 trong ngoặc kép","a code, written as a number or in quotes"],"integer text":['số nguyên trong ngoặc kép, như "12"','an integer in quotes, such as "12\
"'],"integer number":["số nguyên không có ngoặc kép, như 12","an integer without quotes, such as 12"],"integer either":['số nguyên, như 12 hoặc "12"',
'an integer, such as 12 or "12"'],"decimal text":['số trong ngoặc kép, như "{example}"','a number in quotes, such as "{example}"'],"decimal number":["số k\
hông có ngoặc kép, như {example}","a number without quotes, such as {example}"],"decimal either":['số, như {example} hoặc "{example}"','a number, suc\
h as {example} or "{example}"'],"exact text":['số có đúng {scale} chữ số sau dấu chấm, trong ngoặc kép, như "{example}"','a number with exactly\
 {scale} digits after the decimal point, in quotes, such as "{example}"'],"exact number":["số có đúng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {exam\
ple}","a number with exactly {scale} digits after the decimal point, without quotes, such as {example}"],"exact either":['số có đúng {scale} chữ số sau dấu chấm\
, như {example} hoặc "{example}"','a number with exactly {scale} digits after the decimal point, such as {example} or "{example}"'],percent:['phần trăm không\
 có dấu %, trong ngoặc kép, như "99.5"','a percentage without the % sign, in quotes, such as "99.5"'],"percent sign":['phần trăm có dấu %, trong ngoặc ké\
p, như "99.5%"','a percentage with the % sign, in quotes, such as "99.5%"'],date:['ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024','a\
 date written as {pattern}, such as "{example}" for 12 March 2024'],datetime:['thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024',
'a date and time written as {pattern}, such as "{example}" for 08:15:02 on 12 March 2024'],minutes:['thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12\
 tháng 3 năm 2024','a date and time written as {pattern}, such as "{example}" for 08:15 on 12 March 2024'],month:['tháng dạng {pattern}, như "{example}" cho t\
háng 3 năm 2024','a month written as {pattern}, such as "{example}" for March 2024'],time:['giờ trong ngày dạng {pattern}, như "{example}"','a time of d\
ay written as {pattern}, such as "{example}"'],flag:["true hoặc false, không có ngoặc kép","true or false, without quotes"],"flag text":['"{true}" hoặc "\
{false}"','"{true}" or "{false}"'],list:["một danh sách","a list"],joined:["văn bản trong ngoặc kép, các giá trị cách nhau bằng dấu {separator}, không có dấu\
 cách hay phần trống","a string in quotes, values separated by {separator}, without blanks or empty parts"],record:["một đối tượng","an object"],message:[
"một gói tin (một đối tượng)","a message (an object)"]};var $=class{neutral;words;constructor(e,n){this.neutral=e,this.words=n}},bi={vi:"JSON",en:"JSON"},It=/\{([a-z]+)\}/g,wi=["near","candidates","computed"],ke={name:bi,
label:null,record:null,source:()=>null,authorityCode:()=>null},f=class{key;authorityCode;own;blanks;near;constructor(e,n={},t=null,i=null,o=null){this.key=e,this.
authorityCode=o,this.blanks=n,this.near=t,this.own=i}about(e,n){let t=this.values(),i=s=>{let a=s==="field"?e.name[n]:t[s];return a instanceof $?a.words[n]:a??""},
o=this.texts().map(s=>fe(s[n],i));return[...this.own===null?[]:[this.own[n]],...o].join(" ")}limits(){let e=this.values(),n={},t=/^[a-z]+ ([^/]+)/.exec(this.key)?.[1];
t!==void 0&&(n.reason=t);for(let[,i=""]of this.texts().flatMap(o=>[...o.en.matchAll(It)])){let o=e[i];i!=="field"&&(n[i]=o instanceof $?o.neutral:o??"")}return n}values(){
let e=this.near?.()??null;return this.near=null,this.blanks=e===null?this.blanks:{...this.blanks,near:e},this.blanks}texts(){let e=this.values(),n=wi.filter(t=>t in
e).map(t=>me(Je,t));return this.own===null?[me(At,this.key),...n]:n}},Pe=class{words;met=new Map;form_=null;format_=null;constructor(e){this.words=e}wrong(e){let n=Mt(
e),t=this.met.get(n);return t===void 0&&(t=new f("type",{expected:this.words,met:new $(n,me(Lt,n))}),this.met.set(n,t)),t}get form(){return this.form_??=new f("\
form",{expected:this.words}),this.form_}get format(){return this.format_??=new f("format",{expected:this.words}),this.format_}};function F(r,e=r){return new Pe(
new $(e,me(Ft,r)))}function Se(r,{min:e,max:n},t=["min","max"]){if(e!==void 0&&e===n)return new f(`${r}/exact`,{exact:String(e)});let i={...e===void 0?{}:{min:String(
e)},...n===void 0?{}:{max:String(n)}};return e!==void 0&&n!==void 0?new f(r,i):new f(`${r}/${e===void 0?t[1]:t[0]}`,i)}function Dt(r,e){let{row:n,confidence:t}=r,
i=n===void 0?"":fe(me(Je,"row")[e],()=>n),o={place:r.cited??r[e],row:i,confidence:t};return fe(me(Je,"clause")[e],s=>o[s]??"")}function Bt(r,e){return fe(me(Je,
"authority")[e],()=>r)}function fe(r,e){return r.replace(It,(n,t)=>e(t))}function me(r,e){let[n,t]=r[e]??["",""];return{vi:n,en:t}}var Qe=class r{path;rule;severity;#n;#e;constructor(e,n,t,i,o){this.path=e,this.rule=n,this.severity=t,this.#n=i,this.#e=o}static fromJSON(e){let n=typeof e=="s\
tring"?JSON.parse(e):e,{path:t,rule:i,severity:o,sentence:s,label:a,source:l,limits:d,authority_code:u}=vi(n),c={name:ke.name,label:a??null,record:null,source:()=>l??
null,authorityCode:()=>null},k={path:t,rule:i,severity:o,sentence:{vi:s.vi,en:s.en},...d===void 0?{}:{limits:{...d}},...u===void 0?{}:{authority_code:u}};return new r(
t,i,o,c,k)}get sentenceVi(){return this.#t("vi")}get sentenceEn(){return this.#t("en")}get authorityCode(){return this.#e instanceof f?this.#e.authorityCode??this.#n.
authorityCode(this.#e.key):this.#e.authority_code??null}get messageVi(){return this.#r("vi")}get messageEn(){return this.#r("en")}get label(){return this.#n.label}get source(){
return this.#n.source(this.#e instanceof f?this.#e.key:"")}get record(){return this.#n.record}get limits(){return this.#e instanceof f?this.#e.limits():this.#e.
limits??{}}toJSON(){let{path:e,rule:n,severity:t,label:i,source:o,limits:s,authorityCode:a}=this;return{path:e,rule:n,severity:t,sentence:{vi:this.sentenceVi,en:this.
sentenceEn},...i===null?{}:{label:{wire:i.wire,vi:i.vi,en:i.en}},...o===null?{}:{source:xi(o)},...Object.keys(s).length===0?{}:{limits:s},...a===null?{}:{authority_code:a}}}toString(){
return`${this.path===""?"(root)":this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`}#t(e){return this.#e instanceof f?this.#e.about(this.#n,e):this.#e.
sentence[e]}#r(e){let{source:n,authorityCode:t}=this,i=[...n===null?[]:[Dt(n,e)],...t===null?[]:[Bt(t,e)]];return[this.#t(e),...i].join(" ")}};function xi({vi:r,
en:e,cited:n,row:t,confidence:i}){return{vi:r,en:e,...n===void 0?{}:{cited:n},...t===void 0?{}:{row:t},confidence:i}}function vi(r){let e=r,{path:n,rule:t,severity:i,
sentence:o,label:s,source:a,limits:l,authority_code:d=""}=e??{},u=[n,t,d,o?.vi,o?.en,...l?Object.values(l):[]];if(u.push(...s?[s.wire,s.vi,s.en]:[],...a?[a.vi,a.
en,a.confidence]:[]),!u.every(c=>typeof c=="string")||i!=="error"&&i!=="warning")throw new TypeError("Not a finding in its written form.");return e}var Jt=new TextEncoder;function Q(r){if(!/[\ud800-\udfff]/.test(r))return Jt.encode(r);let e=[...r].map(n=>{let t=n.codePointAt(0)??0;return t>=55296&&t<=57343?
Uint8Array.of(224|t>>12,128|t>>6&63,128|t&63):Jt.encode(n)});return ki(e)}function ki(r){let e=new Uint8Array(r.reduce((t,i)=>t+i.length,0)),n=0;for(let t of r)
e.set(t,n),n+=t.length;return e}function Re(r){return String.fromCharCode(...r)}function en(r){return r===32||r===9||r===10||r===13}function Pt(r){let e=0;for(;e<
r.length;){let n=Si(r,e);if(n===0)return e;e+=n}return e}function Si(r,e){let n=r[e]??0;if(n<128)return 1;let t=n>=194&&n<=223?2:n>=224&&n<=239?3:n>=240&&n<=244?
4:0;for(let a=1;a<t;a+=1)if(((r[e+a]??0)&192)!==128)return 0;let i=r[e+1]??0,o=n===224&&i<160||n===240&&i<144,s=n===237&&i>159||n===244&&i>143;return o||s?0:t}var $e=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y,Ri=/[^" \t\n\r]*/y,ne=/[ \t\n\r]*/y,Ei=/[\ud800-\udfff]/u,Oi={b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},ee=34,nn=92,$t=44,Ti=58,Ut=91,Ht=93,Kt=123,_t=125,Ni=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function zt(r,e){if(typeof r=="string"){if(r.
length>e||r.length*3>e&&Q(r).length>e||Ei.test(r))throw new p;return r}if(!ArrayBuffer.isView(r))throw new TypeError("What is read is a text, or bytes as Uint8A\
rray.");if(r.length>e)throw new p;try{return Ni.decode(r)}catch{throw new p}}function N(r,e,n){let t=new _n(r,e,n);return{root:t.document(),text:r,mayBeOdd:t.mayBeOdd}}
var _n=class{text;at=0;mayBeOdd=!1;levels;items;constructor(e,n,t){this.text=e,this.levels=n,this.items=t}document(){let e=this.value(this.next());if(this.next(),
this.at<this.text.length)throw new p;return e}next(){let e=this.text,n=e.charCodeAt(this.at);for(;n===32||n===10||n===13||n===9;)this.at+=1,n=e.charCodeAt(this.
at);return n}value(e){switch(e){case ee:return this.string();case Kt:return this.object();case Ut:return this.list();case 116:return this.word("true",!0);case 102:
return this.word("false",!1);case 110:return this.word("null",null);default:return this.number()}}object(){let e=new m(this.at),n=e.members;this.begin();let t=this.
next();for(;t!==_t;){if(n.size>0&&(this.take(t,$t),t=this.next()),t!==ee)throw new p;let i=this.string();this.take(this.next(),Ti);let o=this.value(this.next()),
s=n.size;if(n.set(i,o).size===s)throw new p;t=this.next()}return this.end(),e.end=this.at,e}list(){let e=new y(this.at),n=e.items;this.begin();let t=this.next();
for(;t!==Ht;){if(n.length>0&&(this.take(t,$t),t=this.next()),this.items-=1,this.items<0)throw new p;n.push(this.value(t)),t=this.next()}return this.end(),e.end=
this.at,e}begin(){if(this.at+=1,this.levels-=1,this.levels<0)throw new p}end(){this.at+=1,this.levels+=1}take(e,n){if(e!==n)throw new p;this.at+=1}word(e,n){if(!this.
text.startsWith(e,this.at))throw new p;return this.at+=e.length,n}number(){if($e.lastIndex=this.at,!$e.test(this.text)||$e.lastIndex-this.at>100)throw new p;let e=this.
text.slice(this.at,$e.lastIndex);return this.at=$e.lastIndex,new b(e)}string(){let e=this.text,n=this.at+1;for(let t=n;;t+=1){let i=e.charCodeAt(t);if(i===ee)return this.
at=t+1,e.slice(n,t);if(i===nn)return this.at=t,this.escaped(e.slice(n,t));if(!(i>=32))throw new p;i>=128&&ji(i)&&(this.mayBeOdd=!0)}}escaped(e){let n=this.text,
t=e;for(;;){t+=this.escape();let i=this.at,o=n.charCodeAt(this.at);for(;o>=32&&o!==ee&&o!==nn;)this.at+=1,o=n.charCodeAt(this.at);if(t+=n.slice(i,this.at),o===ee)
return this.at+=1,this.mayBeOdd=!0,t;if(o!==nn)throw new p}}escape(){let e=this.text.charAt(this.at+1);if(e!=="u"){if(e===""||!'"\\/bfnrt'.includes(e))throw new p;
return this.at+=2,Oi[e]??e}let n=this.unit();if(n<55296||n>57343)return String.fromCharCode(n);let t=n<=56319&&this.text.startsWith("\\u",this.at)?this.unit():0;
if(t<56320||t>57343)throw new p;return String.fromCharCode(n,t)}unit(){let e=this.text.slice(this.at+2,this.at+6);if(!/^[0-9A-Fa-f]{4}$/.test(e))throw new p;return this.
at+=6,parseInt(e,16)}};function ji(r){return r<=159?r!==133:r>=768&&r<=879||r===65533}function tn(r,e,n,t){return Vt(r,t)??qe(Ci(r.text,e,n))}function Wt(r,e,n){
return Vt(r,e.items[n]??null)??qe(Mi(r.text,e,n))}function Vt({text:r},e){return e instanceof b?e.text:e instanceof y||e instanceof m?qe(r.slice(e.start,e.end)):typeof e=="string"?T(e)&&r.includes("\\")?null:S(
e):String(e)}function Ci(r,e,n){let t=e.start+1;for(;;){let i=q(ne,r,t),o=zn(r,i),s=q(ne,r,q(ne,r,o)+1),a=W(r,s);if(JSON.parse(r.slice(i,o))===n)return r.slice(
s,a);t=q(ne,r,a)+1}}function Mi(r,e,n){let t=q(ne,r,e.start+1);for(let i=0;i<n;i+=1)t=q(ne,r,q(ne,r,W(r,t))+1);return r.slice(t,W(r,t))}function W(r,e){let n=0,
t=e;do{let i=r.charCodeAt(t);i===ee?t=zn(r,t):i===Kt||i===Ut?(n+=1,t+=1):i===_t||i===Ht?(n-=1,t+=1):t=n===0?Li(r,t):t+1}while(n>0);return t}var Ai=/[^\]},: \t\n\r]*/y;
function Li(r,e){return q(Ai,r,e)}function qe(r){let e="",n=0;for(;n<r.length;){let t=r.charCodeAt(n)===ee?zn(r,n):q(Ri,r,n);e+=r.slice(n,t),n=q(ne,r,t)}return e}
function q(r,e,n){return r.lastIndex=n,r.test(e),r.lastIndex}function zn(r,e){let n=e+1;for(;r.charCodeAt(n)!==ee;)n+=r.charCodeAt(n)===nn?2:1;return n+1}function Gt({
text:r},e){return e instanceof m||e instanceof y?Q(r.slice(e.start,e.end)):Q(e instanceof b?e.text:JSON.stringify(e))}var Fi=Symbol.for("nodejs.util.inspect.custom");function rn(r,e){Object.defineProperty(r,Fi,{value(n,t,i){return e(this,o=>i(o,t))}})}var M=class r{text;constructor(e){this.text=e}static parse(e){try{N(e,64,1e6)}catch(n){throw n instanceof p?new SyntaxError("Not exactly one valid JSON document\
."):n}return new r(qe(e))}static of(e){return r.parse(JSON.stringify(e)??"\uFEFF")}static kept(e){return new r(e)}value(){return JSON.parse(this.text)}equals(e){
return e instanceof r&&e.text===this.text}toJSON(){return this.value()}toString(){return"RawJson(...)"}};rn(M.prototype,String);var te=/^-?(?:0|[1-9][0-9]*)$/,A=class{type;subject;judgements=[];emptyIsAbsent=!0;mayBeBlank=!1;takesEmptyItem=!1;expected_=null;constructor(e,n){this.type=e,this.
subject=n}plain(e){return String(e)}operand(e){return this.plain(e)}sameness(e){return this.write(e)}get expected(){return this.expected_??=sn(this.type),this.expected_}judged(e,n,t,i,o){
for(let s of this.judgements)s(n,t,i,o);return e}wrongType(e,n,t,i){n.add(t+i,"type","error",this.expected.wrong(e),this.subject)}wrongFormat(e,n,t){e.add(n+t,"\
format","error",this.expected.format,this.subject)}inexact(e,n,t){e.add(n+t,"form","warning",this.expected.form,this.subject)}refused(){let{wire:e}=this.subject.
label??{wire:""};return new TypeError(`${e}: expected ${this.expected.words.words.en}.`)}};function sn(r){let{words:e}=F(r.expected??r.kind).words,n=t=>String(r[t]);
return new Pe(new $(r.phrase??r.kind,{vi:fe(e.vi,n),en:fe(e.en,n)}))}var Ii=/[\u0300-\u036f]/,Di=/[\ufffd\u0080-\u0084\u0086-\u009f]/,Bi=/^[A-Za-z0-9+/]*$/,Ji="AQgw",Pi="AEIMQUYcgkosw048",Ee=class extends A{mayBeBlank=!0;takesEmptyItem=!0;read(e,n,t,i){
return typeof e=="string"?((n.document.mayBeOdd||Be(e))&&this.oddness(e,n,t,i),this.judgements.length===0?e:this.judged(e,e,n,t,i)):n.tolerant&&e instanceof b&&
te.test(e.text)?(this.inexact(n,t,i),this.judged(e.text,e.text,n,t,i)):this.wrongType(e,n,t,i)}plain(e){return e}write(e){return S(e)}take(e){if(typeof e!="stri\
ng")throw this.refused();return e}oddness(e,n,t,i){let o=Be(e)?"form blank":Di.test(e)?"form broken":Ii.test(e)?"form decomposed":null;o!==null&&n.add(t+i,"form",
"warning",new f(o),this.subject)}},an=class extends Ee{takesEmptyItem=!1;read(e,n,t,i){return typeof e=="string"?super.read(e,n,t,i):this.wrongType(e,n,t,i)}},ln=class extends Ee{mayBeBlank=!1;takesEmptyItem=!1;read(e,n,t,i){
return typeof e!="string"?this.wrongType(e,n,t,i):$i(e)?this.judged(e,e,n,t,i):this.wrongFormat(n,t,i)}};function $i(r){let e=r.endsWith("==")?2:r.endsWith("=")?
1:0,n=r.slice(0,r.length-e);if(r.length%4!==0||!Bi.test(n))return!1;let t=n.slice(-1);return e===0||(e===2?Ji:Pi).includes(t)}var pe=class extends A{mayBeBlank=!1;read(){}plain(){return""}write(e){return e.text}take(e){if(!(e instanceof M))throw this.refused();return e}};var qi=["constructor","equals","hasOwnProperty","isPrototypeOf","propertyIsEnumerable","record","then","toJSON","toJson","toJsonString","toLocaleString","toStri\
ng","unknown","validate","valueOf","with"];function re(r){let[e="",...n]=r.split("_"),t=e+n.map(i=>i.charAt(0).toUpperCase()+i.slice(1)).join("");return qi.includes(
t)?`${t}_`:t}var Yt=JSON.rawJSON;function Qt(r){return Wn(N(r,512,Math.max(1e6,r.length)).root)}function Wn(r){return r instanceof b?Ui(r.text):r instanceof y?r.items.map(Wn):
r instanceof m?Object.fromEntries([...r.members].map(([e,n])=>[e,Wn(n)])):r}function Ui(r){let e=Number(r);if(String(e)===r)return e;if(Yt!==void 0)return Yt.call(
JSON,r);if(!Hi(String(e),r))throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");return e}function Hi(r,e){let[
n,t]=[Zt(r),Zt(e)];return n!==null&&t!==null&&n[0]===t[0]&&n[1]===t[1]}function Zt(r){let e=/^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(r);if(e===
null)return null;let[,n="",t="",i="",o="0"]=e,s=(t+i).replace(/^0+/,""),a=s.replace(/0+$/,"");return a===""?["0",0]:[n+a,Number(o)-i.length+s.length-a.length]}var x=class extends Error{reason;at;constructor(e,n){super(),this.reason=e,this.at=n}},Ki=["NaN","Infinity","-Infinity","undefined"],er={t:"true",f:"false",n:"n\
ull"},_i={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},zi=92,Wi=34,Vi=new TextDecoder("utf-8",{ignoreBOM:!0}),dn=class{at=0;bytes;end=0;behind="cut";limits;open=[];isFresh=!1;items=0;uncounted=0;constructor(e,n,t){
this.bytes=e,this.limits=n,this.begin(e,t)}document(){return this.broken(()=>{this.value(!1),this.rest()})}head(){try{for(this.value(!1);this.at<this.bytes.length;)
this.member();return!0}catch(e){if(e instanceof x)return!1;throw e}}goneOn(e,n){return this.begin(e,0),this.isFresh=n,this.items=0,this.uncounted=this.open.length,
this.broken(()=>this.rest())}begin(e,n){this.bytes=e,this.at=n,this.end=Pt(e),this.behind=this.end<e.length?"utf-8":"cut"}broken(e){try{e()}catch(n){if(n instanceof
x)return{reason:n.reason,at:n.at};throw n}return{reason:"syntax",at:this.bytes.length}}rest(){for(;this.open.length>0;)this.member();if(this.space(),this.at<this.
end||this.behind==="utf-8")throw new x(this.at<this.end?"trailing":"utf-8",this.at)}member(){let e=this.open[this.open.length-1]??null;if(this.space(),this.peek()===
(e===null?"]":"}")){this.at+=1,this.open.pop(),this.isFresh=!1;return}if(this.isFresh||this.take(","),this.isFresh=!1,e===null){this.open.length===this.uncounted&&
(this.items=-1),this.value(!0);return}this.key(e),this.space(),this.take(":"),this.value(!1)}key(e){this.space();let n=this.at;if(this.peek()!=='"')throw new x(
"syntax",this.at);let t=this.string();if(e.has(t))throw new x("repeated-key",n);e.add(t)}value(e){this.space();let n=this.peek();if("NIu-".includes(n)&&Ki.some(
t=>this.isAt(t)))throw new x("not-a-number",this.at);if(!'"[{-0123456789tfn'.includes(n))throw new x("syntax",this.at);if(this.items+=e?1:0,e&&this.items>this.limits.
maxItems)throw new x("items",this.at);if(n==="["||n==="{"){if(this.open.length>=this.limits.maxLevels)throw new x("levels",this.at);this.at+=1,this.open.push(n===
"["?null:new Set),this.isFresh=!0}else n==='"'?this.string():n in er?[...er[n]??""].forEach(t=>this.take(t)):this.number()}string(){this.at+=1;let e="",n=this.at;
for(;;){let t=this.at<this.end?this.bytes[this.at]??0:0;if(t>=32&&t!==Wi&&t!==zi){this.at+=1;continue}e+=Vi.decode(this.bytes.subarray(n,this.at));let i=this.peek();
if(i==='"')return this.at+=1,e;if(i!=="\\")throw new x("control",this.at);e+=this.escape(),n=this.at}}escape(){let e=this.at;this.at+=1;let n=this.peek();if(n===
"u")return this.unit(e);let t=_i[n];if(t===void 0)throw new x("escape",e);return this.at+=1,t}unit(e){let n=this.digitsOfUnit(e);if(n<55296||n>57343)return String.
fromCharCode(n);let t=Re(this.bytes.subarray(this.at,Math.min(this.at+6,this.end)));if(n>56319||!/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(t))throw new x("surrogat\
e",e);return this.at+=1,String.fromCharCode(n,this.digitsOfUnit(e))}digitsOfUnit(e){let n="";for(let t=0;t<4;t+=1){this.at+=1;let i=this.peek();if(!/^[0-9A-Fa-f]$/.
test(i))throw new x("escape",e);n+=i}return this.at+=1,parseInt(n,16)}number(){let e=this.at;this.goesOver("-",e),this.goesOver("0",e)||this.digits(e),this.goesOver(
".",e)&&this.digits(e),this.goesOver("eE",e)&&(this.goesOver("+-",e),this.digits(e))}digits(e){if(!"0123456789".includes(this.peek()))throw new x("syntax",this.
at);for(;this.goesOver("0123456789",e););}goesOver(e,n){if(this.at>=this.end||!e.includes(String.fromCharCode(this.bytes[this.at]??0)))return!1;if(this.at+=1,this.
at-n>100)throw new x("number",n);return!0}take(e){if(this.peek()!==e)throw new x("syntax",this.at);this.at+=1}peek(){if(this.at<this.end)return String.fromCharCode(
this.bytes[this.at]??0);throw new x(this.behind,this.end)}isAt(e){return this.at+e.length<=this.end&&Re(this.bytes.subarray(this.at,this.at+e.length))===e}space(){
for(;this.at<this.end&&en(this.bytes[this.at]);)this.at+=1}};function un(r,e){if(cn(r)>100)return null;let n=tr(r),t=e.map(tr),i=t.findIndex(a=>a.join("")===n.join(""));if(i>=0)return e[i]??null;let o=3,s=null;return t.forEach(
(a,l)=>{let d=Gi(n,a,o);d<o&&2*d<Math.min(n.length,a.length)&&(o=d,s=e[l]??null)}),s}function ir(r,e){if(cn(r)>100)return null;let n=rr(r);return e.find(t=>t!==
r&&rr(t)===n)??null}function ge(r){let e=0,n=r.length;for(;e<n&&nr(r.charCodeAt(e));)e+=1;for(;n>e&&nr(r.charCodeAt(n-1));)n-=1;return r.slice(e,n)}function Vn(r){
return r.replace(/^0+(?=[^])/u,"")}function cn(r){return r.length-(r.match(/[\ud800-\udbff]/g)?.length??0)}function nr(r){return r===32||r>=9&&r<=13}function fn(r){
return r.replace(/[A-Z]/g,e=>e.toLowerCase())}function tr(r){return[...fn(r).replace(/[_\-\t-\r ]/g,"")]}function rr(r){return Vn(fn(ge(r)))}function Gi(r,e,n){
if(Math.abs(r.length-e.length)>=n)return n;let t=Array.from({length:e.length+1},(i,o)=>o);for(let[i,o]of r.entries()){let s=[i+1];for(let[a,l]of e.entries()){let d=(t[a]??
0)+(o===l?0:1);s.push(Math.min(d,(t[a+1]??0)+1,(s[a]??0)+1))}if(t=s,Math.min(...t)>=n)return n}return t[e.length]??n}var or=[239,187,191],Xi=["<!doctype html","<html","<head","<body"],Yi=[["PK","zip"],["%PDF","pdf"],["ÐÏà¡±á","ole"]],Gn=class r{lines;characters;size;constructor(e=0,n=0,t=0){
this.lines=e,this.characters=n,this.size=t}static top(e){return sr(e)?new r(0,-1):new r}behind(e){let n=0,t=this.characters;for(let i of e)i===10?(n+=1,t=0):(i&
192)!==128&&(t+=1);return new r(this.lines+n,t,this.size+e.length)}};function sr(r){return or.every((e,n)=>r[n]===e)}function ar(r,e,n){let{reason:t,at:i}=Qi(r,
e,n);return Zi(t,i===null?null:Gn.top(r).behind(r.subarray(0,i)),e)}function Zi(r,e,n){let t=e===null?{}:{line:String(e.lines+1),column:String(e.characters+1),byte:String(
e.size)},o={bytes:n.maxBytes,levels:n.maxLevels,items:n.maxItems}[r];return new f(`json ${r}`,o===void 0?t:{...t,max:String(o)})}function Qi(r,e,n){if(r.length>
e.maxBytes)return{reason:"bytes",at:null};let t=sr(r)?or.length:0,i=eo(r.subarray(t))??(t>0&&!n?"bom":null);return i===null?new dn(r,e,t).document():{reason:i,at:null}}function eo(r){let e=0;for(;en(r[e]);)e+=1;if(e===r.length)return"empty";if(r[e]===60){let t=fn(Re(r.subarray(e,e+14)));return Xi.some(i=>t.startsWith(i))?"html":
"xml"}if(no([r[0],r[1]]))return"utf-16";let n=Re(r.subarray(0,8));return Yi.find(([t])=>n.startsWith(t))?.[1]??null}function no([r,e]){return r===255&&e===254||
r===254&&e===255||r===0||e===0}var Oe=class extends Error{name="InvalidPacketError";findings;constructor(e){super(e.map(String).join(`
`)),this.findings=e}},to=Object.freeze([]),Xn=class{valid;value;findings;truncated;index;#n;#e;constructor(e,n,t,i,o,s,a){this.valid=e,this.value=n,this.findings=
t.length===0?to:Object.freeze(t),this.truncated=i,this.index=o,this.#n=s,this.#e=a}get json(){return this.#n===null?null:Gt(this.#n,this.#e)}orThrow(){if(!this.
valid)throw new Oe(this.findings);return this.value}};function Te(r,e,n,t=null,i=null,o=null){return new Xn(r!==void 0,r??null,e,n,t,i,o)}var mn=class{items;findings;valid;truncated;constructor(e,n,t,i){
this.items=e,this.findings=n,this.valid=t,this.truncated=i}get values(){return this.items.flatMap(e=>e.valid?[e.value]:[])}orThrow(){if(!this.valid)throw new Oe(
this.findings);return this.values}};var ro=Object.freeze([]);function I(r,e){return r[0]<=e&&e<=r[1]}var ye=class r{document;tolerant;edition;limit;findings=[];errors=0;kept=null;isRest=!1;candidates=[];constructor(e,n){
this.document=e,this.tolerant=n.tolerant,this.edition=n.edition,this.limit=n.maxFindings}silent(){return new r(this.document,{tolerant:this.tolerant,edition:this.
edition,maxFindings:1})}apart(){return new r(this.document,{tolerant:this.tolerant,edition:this.edition,maxFindings:this.limit})}add(e,n,t,i,o=ke){t==="error"&&
(this.errors+=1),this.findings.push(new Qe(e,n,t,o,i))}cut(e){let n=e===0?this.findings:this.findings.slice(e);if(n.length<=this.limit)return n;let t=n.filter(o=>o.
severity==="error").length,i={error:this.limit,warning:Math.max(this.limit-t,0)};return n.filter(({severity:o})=>(i[o]-=1,i[o]>=0))}isCut(e){return this.findings.
length-e>this.limit}keep(e,n,t){let{kept:i}=this;i?.push({value:n,findings:this.since(e),truncated:this.isCut(e),index:i.length,node:t})}since(e){return this.findings.
length===e?ro:this.cut(e).slice()}},D="request",B="response";var pn={root:null,text:"",mayBeOdd:!1};function oe(r,e,n){let t=Ne(e,r.regulation.options(n)),i=t.document.root;if(t.document===pn)return Te(void 0,t.cut(0),!1);
let o=i instanceof m?r.table.read(i,t,"").value:Yn(i,t,F("record",r.id));return Te(t.errors===0?o:void 0,t.cut(0),t.isCut(0))}function lr(r,e,n){let t=Ne(e,r.regulation.
options(n)),i=t.document.root;t.kept=[],t.document!==pn&&io(r,i,t);let o=Zn(t.kept,t.document);return new mn(o,t.cut(0),t.errors===0,t.isCut(0))}function io(r,e,n){
e instanceof m&&n.tolerant?(n.add("","form","warning",F("list",`list of ${r.id}`).form),hn([e],r.table,n)):e instanceof y?hn(e.items,r.table,n):Yn(e,n,F("list",
`list of ${r.id}`))}function hn(r,e,n){let t=[],i=F("record",e.id);r.forEach((o,s)=>{let a=n.findings.length;n.kept=null;let l=o instanceof m?e.read(o,n,`/${s}`).
value:Yn(o,n,i,`/${s}`);t.push({value:l,findings:n.since(a),truncated:n.isCut(a),index:s,node:o})}),n.kept=t}function Yn(r,e,n,t=""){e.add(t,"type","error",n.wrong(
r))}function Zn(r,e){return Object.freeze((r??[]).map(({value:n,findings:t,truncated:i,index:o,node:s})=>Te(n,t,i,o,e,s)))}function Ne(r,e){try{let n=zt(r,e.maxBytes),
t=e.tolerant&&n.startsWith("\uFEFF"),i=new ye(N(t?n.slice(1):n,e.maxLevels,e.maxItems),e);return t&&i.add("","form","warning",new f("form bom")),i}catch(n){if(!(n instanceof
p))throw n;let t=typeof r=="string"?Q(r):r,i=new ye(pn,e);return i.add("","json","error",ar(t,e,e.tolerant)),i}}function dr(r){return r.document!==pn}var V=class{values;unknown;constructor(e,n){this.values=e,this.unknown=n}};var je=class r{static record;constructor(e){let n=this.constructor.record,{values:t,unknown:i}=e instanceof V?e:so(n,e),{properties:o}=n.table,s=this;for(let a=0;a<
o.length;a+=1){let l=t[a];l!==void 0&&(s[o[a]]=l)}i!==null&&Object.defineProperty(s,"unknown",{value:i,enumerable:!0}),Object.freeze(this)}static read(e,n){return oe(
this.record,e,n)}static readList(e,n){return lr(this.record,e,n)}validate(e={}){return oe(se(this),this.toJsonString(),e).findings}toJson(){return Q(this.toJsonString())}toJsonString(){
return se(this).table.write(this)}toJSON(){return Qt(this.toJsonString())}with(e){let n=this.constructor;return new n({...this,...cr(se(this),e)})}equals(e){return this===
e||e instanceof r&&se(e)===se(this)&&fr({...this},{...e})}toString(){return`[${se(this).id}]`}};Object.defineProperty(je.prototype,"unknown",{get:()=>new Map,configurable:!0});
rn(je.prototype,oo);function oo(r,e){let{fields:n,properties:t}=se(r).table,i=r,o=n.flatMap(({entry:s},a)=>{let l=t[a]??"";return s.sensitive===!0||i[l]===void 0?
[]:[[l,i[l]]]});return`${se(r).id} ${e(Object.fromEntries(o))}`}function se(r){return r.constructor.record}function cr(r,e){let n=new Map(Object.entries(r.former).
map(([t,i])=>[re(t),re(i)]));return n.size===0?e:Object.fromEntries(Object.entries(e).map(([t,i])=>[n.get(t)??t,i]))}function so(r,e){let{table:n}=r,{unknown:t,
...i}=cr(r,e),o=n.properties.map((a,l)=>{let d=i[a],u=n.fields[l];return d===void 0?ao(n,l):u?.take(d)}),s=Object.keys(i).find(a=>!n.properties.includes(a));if(s!==
void 0)throw new TypeError(`${r.id} has no ${s}.`);return new V(o,lo(t))}function ao(r,e){let{fixed:n}=r.fields[e]?.constraints??{};return n===void 0?void 0:n.is}
function lo(r){if(r===void 0)return null;let n=(r instanceof Map?[...r]:Object.entries(r)).map(([t,i])=>{if(!(i instanceof M))throw new TypeError("Unknown membe\
rs are raw JSON.");return[t,i]});return n.length===0?null:new Map(n)}function fr(r,e){if(r===e)return!0;if(typeof r!="object"||typeof e!="object"||r===null||e===
null)return!1;if("equals"in r&&typeof r.equals=="function")return r.equals(e);let[n,t]=[ur(r),ur(e)];return n.length===t.length&&n.every(([i,o],s)=>t[s]?.[0]===
i&&fr(o,t[s]?.[1]))}function ur(r){return r instanceof Map?[...r]:Object.entries(r)}var v=Symbol("unreadable"),mr="above.",Qn=h.of("0"),L=class{text;first;last;isAbove;way;constructor(e){this.text=e,this.isAbove=e.startsWith(mr);let n=(this.isAbove?
e.slice(mr.length):e).split(".");this.first=n[0]??"",this.last=n[n.length-1]??"",this.way=n.slice(0,-1)}home({members:e,above:n}){return n===null||!this.isAbove&&
e.has(this.first)?e:n}value(e){let n=this.end(e),t=J(n)?n.operand(this.last):n;return t===null?e.zeroes.includes(this.text)?Qn:null:t===v?null:t}end(e){let n=this.
home(e);for(let t of this.way){let i=n.items(t),o=i?.[0];if(i?.length===0)return null;if(!J(o))return v;n=o}return n}rows(e,n){let t=[this.home(e)];for(let i of n?
[...this.way,this.last]:this.way){let o=[];for(let s of t){let a=J(s)?s.items(i):null;if(a===null||a.includes(v))return null;o.push(...a)}t=o}return t}};function J(r){
return typeof r=="object"&&r!==null&&!(r instanceof h)}var uo=h.of("1"),hr="";function gr({op:r,of:e,by:n},t,i,o,s){let a=new L(e),l=n===void 0?null:new L(n.here),d=r==="sum"?o.map(({text:g})=>g):[],u=[...s,...o].map(
({first:g})=>g).concat(n===void 0?[]:[n.row]),c=g=>r==="count"||!J(g)?uo:t===null?g.operand(a.last):t({members:g,above:null,zeroes:d})??(r==="sum"?v:null),k=g=>{
let E=new Map;for(let O of a.rows(g,r==="count"||t!==null)??[v]){if(O===v||J(O)&&u.some(We=>O.isThere(We)===null))return null;if(i!==null&&!(J(O)&&i({members:O,
above:null,zeroes:[]},null)===!0))continue;let ze=c(O);if(ze===v)return null;let Bn=n===void 0||!J(O)?hr:pr(O.operand(n.row));if(ze instanceof h&&Bn!==null){let We=E.
get(Bn);E.set(Bn,We===void 0?ze:co(r,We,ze))}}return E},Y=g=>{if(g.found===void 0||a.home(g)!==g.above)return k(g);let E=g.found.get(C),O=E===void 0?k(g):E;return g.
found.set(C,O),O},C=g=>{let E=Y(g),O=l===null?hr:pr(l.value(g));return E===null||O===null?null:E.get(O)??(r==="sum"||r==="count"?Qn:null)};return C}function co(r,e,n){
switch(r){case"min":return e.compare(n)<=0?e:n;case"max":return e.compare(n)>=0?e:n;default:return e.plus(n)}}function pr(r){return r===null||r===v?null:r instanceof
h?r.canonical():r}var fo=["=","<=",">="];function be(r){if("left"in r)return mo(r);if("parts"in r)return go(r.op==="or",r.parts.map(be));let e=new L(r.field);switch(r.op){case"in":case"\
not in":return yo(e,r.literals.map(et),r.op==="not in");case"contains":case"not contains":return bo(e,et(r.literal),r.op==="not contains");default:return wo(e,r.
op==="present")}}function G(r){if("field"in r){let e=new L(r.field);return n=>e.value(n)}if(!("op"in r)){let e=et(r);return()=>e}switch(r.op){case"sum":case"cou\
nt":case"min":case"max":return vo(r);case"round":{let e=G(r.of);return n=>So(e(n),t=>t.to(r.places))}case"days":return ko(new L(r.first.field),new L(r.last.field));default:
return xo(G(r.left),r.op,G(r.right))}}function ae(r){return r.flatMap(e=>"field"in e?[new L(e.field)]:"left"in e?ae([e.left,e.right]):"parts"in e?ae(e.parts):"f\
irst"in e?ae([e.first,e.last]):"places"in e?ae([e.of]):"of"in e?[e.of,...e.by===void 0?[]:[e.by.here]].map(n=>new L(n)):[])}function mo({op:r,left:e,right:n}){let t=G(
e),i=G(n);return(o,s)=>{let a=t(o),l=a===null?null:i(o);return a===null||l===null?null:typeof a=="string"||typeof l=="string"?a===l==(r==="="):ho(a,r,l,s)}}function ho(r,e,n,t){
return po(e,r.compare(n))||t!==null&&fo.includes(e)&&t.covers(r,n)}function po(r,e){switch(r){case"=":return e===0;case"!=":return e!==0;case"<=":return e<=0;case"\
>=":return e>=0;case"<":return e<0;default:return e>0}}function go(r,e){return(n,t)=>{let i=e.map(o=>o(n,t));return i.includes(r)?r:i.includes(null)?null:!r}}function yo(r,e,n){
return t=>{let i=r.value(t);return i===null?null:e.some(o=>yr(o,i))!==n}}function bo(r,e,n){return t=>{let o=r.rows(t,!0)?.some(s=>!J(s)&&s!==v&&yr(s,e));return o===
void 0?null:o!==n}}function wo(r,e){return n=>{let t=r.end(n),i=J(t)?t.isThere(r.last):t===null?!1:null;return i===null?null:i===e}}function xo(r,e,n){return t=>{
let i=r(t),o=n(t);if(!(i instanceof h)||!(o instanceof h))return null;switch(e){case"+":return i.plus(o);case"-":return i.minus(o);case"*":return i.times(o);default:
return i.by(o)}}}function vo(r){let{value:e,where:n}=r,t=e===void 0?[]:ae([e]),i=n===void 0?[]:ae([n]);return gr(r,e===void 0?null:G(e),n===void 0?null:be(n),t,
i)}function ko(r,e){return n=>{let t=r.value(n),i=e.value(n);return t instanceof h&&i instanceof h?h.of(String(Hn(i.whole())-Hn(t.whole()))):null}}function et(r){
return"number"in r?h.of(r.number):r.text}function So(r,e){return r instanceof h?e(r):null}function yr(r,e){return r instanceof h&&e instanceof h?r.compare(e)===
0:r===e}var br=[],nt=class{severity;span;when;values;condition;constructor(e,n){this.severity=e.severity,this.span=n,this.when=e.when,this.values=e.is??br,this.condition=
e.condition===void 0?null:be(e.condition)}asks(e,n){if(!I(this.span,e))return!1;if(this.condition!==null)return this.condition({members:n.members(),above:null,zeroes:br},
null)===!0;let t=this.when===void 0?void 0:n.plain(this.when);return this.when===void 0||t!==void 0&&this.values.includes(t)}};function tt(r,e){return r===void 0?
[]:it(r).map(n=>new nt(n,e(n)))}function rt(r,e,n){return r.find(t=>t.asks(e,n))?.severity??null}function it(r){return[r,...r.also??[]]}function wr({when:r,condition:e,
since:n,until:t}){return r===void 0&&e===void 0&&n===void 0&&t===void 0}var ot=/yyyy|MM|M|dd|d|HH|mm|ss/g,Ro={yyyy:"(?<year>[0-9]{4})",MM:"(?<month>[0-9]{2})",M:"(?<month>[1-9][0-9]?)",dd:"(?<day>[0-9]{2})",d:"(?<day>[1-9][0-9]?)",HH:"\
(?<hour>[0-9]{2})",mm:"(?<minute>[0-9]{2})",ss:"(?<second>[0-9]{2})"},Rr=["yyyy-MM-ddTHH:mm:ss","yyyy-MM-dd HH:mm:ss","yyyy-MM-ddTHH:mm","yyyy-MM-dd HH:mm"],Eo="\
(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?",xr={y:0,M:1,d:2,H:3,m:4,s:5};function yn(r){return r.pattern!==void 0}var gn=class extends A{pattern;tokens;literals;isFixed;shape;zone;accepts;loose=null;constructor(e,n,t,i){
super(e,n),this.pattern=e.pattern??"",this.tokens=this.pattern.match(ot)??[],this.literals=this.pattern.split(ot),this.isFixed=this.tokens.every(o=>o.length>1),
this.shape=new RegExp(`^${Or(e)}$`),this.accepts=t,this.zone=i}read(e,n,t,i){if(typeof e!="string")return this.wrongType(e,n,t,i);let o=this.isFixed?this.fixed(
e):kr(this.shape.exec(e),this.zone);if(o!==null)return this.found(o,n,t,i);if(n.tolerant){let s=ge(e);for(let a of this.looseShapes()){let l=kr(a.exec(s),this.zone);
if(l!==null)return this.inexact(n,t,i),this.found(l,n,t,i)}}return this.wrongFormat(n,t,i)}plain(e){let[n,t,i,o,s,a]=vr(e);return R(n,4)+R(t)+R(i)+R(o)+R(s)+R(a)}operand(e){
return h.of(this.plain(e))}write(e){let n=vr(e),t="";for(let i=0;i<this.tokens.length;i+=1){let o=this.tokens[i];t+=this.literals[i]+R(n[xr[o.charAt(0)]],o.length)}
return S(t+this.literals[this.tokens.length])}sameness(e){return this.write(e)}take(e){let n=Oo[this.type.kind]??z;if(e instanceof n)return e;if(typeof e!="stri\
ng")throw this.refused();try{return n.parse(e)}catch{throw this.refused()}}found(e,n,t,i){let o=this.made(e);return this.judgements.length===0?o:this.judged(o,this.
plain(o),n,t,i)}made([e,n,t,i,o,s]){switch(this.type.kind){case"date":return new ue(e,n,t);case"month":return new Fe(e,n);case"time":return new ce(i,o,s);default:
return new z(e,n,t,i,o,s)}}fixed(e){let n=[1,1,1,0,0,0];if(e.length!==this.pattern.length)return null;let t=0;for(let i=0;i<this.tokens.length;i+=1){let o=this.
literals[i]??"",s=this.tokens[i]??"";if(o!==""&&!e.startsWith(o,t))return null;t+=o.length;let a=0;for(let l=t+s.length;t<l;t+=1){let d=e.charCodeAt(t)-48;if(!(d>=
0&&d<=9))return null;a=a*10+d}n[xr[s.charAt(0)]??0]=a}return e.endsWith(this.literals[this.tokens.length]??"")&&Er(n)?n:null}looseShapes(){if(this.loose===null){
let n=[...Rr.includes(this.pattern)?[this.type]:[],...this.accepts.filter(yn)];this.loose=[this.shape,...n.map(t=>No(t,this.zone))]}return this.loose}},Oo={date:ue,
datetime:z,month:Fe,time:ce};function vr(r){return r instanceof z?[r.year,r.month,r.day,r.hour,r.minute,r.second]:r instanceof ce?[1,1,1,r.hour,r.minute,r.second]:
[r.year,r.month,r instanceof ue?r.day:1,0,0,0]}function Er([r,e,n,t,i,o]){return De(r,e,n)&&Xe(t,i,o)}function kr(r,e="Z"){if(r===null)return null;let{year:n="1",
month:t="1",day:i="1",hour:o="0",minute:s="0",second:a="0",zone:l}=r.groups??{},d=[Number(n),Number(t),Number(i),Number(o),Number(s),Number(a)];return Er(d)?l===
void 0?d:To(d,Ie(e)-Ie(l)):null}function To([r,e,n,t,i,o],s){let a=new Date(0);a.setUTCFullYear(r,e-1,n),a.setUTCHours(t,i+s,o);let l=a.getUTCFullYear();return l>=
1&&l<=9999?[l,a.getUTCMonth()+1,a.getUTCDate(),a.getUTCHours(),a.getUTCMinutes(),a.getUTCSeconds()]:null}function No(r,e){let n=r.pattern??"",t=n.endsWith("ss")?
"(?:\\.[0-9]+)?":"";return new RegExp(`^${Or(r)}${t}${e!==void 0&&Rr.includes(n)?Eo:""}$`)}function Or({pattern:r=""}){let e="",n=0;for(let t of r.matchAll(ot))
e+=Sr(r.slice(n,t.index))+(Ro[t[0]]??""),n=t.index+t[0].length;return e+Sr(r.slice(n))}function Sr(r){return r.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}function Tr(r){let e="",n=!1;for(let t=0;t<r.length;t+=1){let i=r.charAt(t);if(i==="\\"){t+=1,e+=jo(n,r.charAt(t));continue}n=i==="["?!0:i==="]"?!1:n,e+=i}return new RegExp(
`^(?:${e})$`,"su")}function jo(r,e){return e==="&"||e==="~"||e==="-"&&!r?e:`\\${e}`}var Nr="1900";function jr(r,e,n,t,i){let o=r.type.item??r.type,{length:s,pattern:a,range:l,period:d,fixed:u}=r.constraints??{},c=[];return s!==void 0&&c.push(Mo(
s,e)),a!==void 0&&c.push(Ao(a,e)),l!==void 0&&Co(o)&&c.push(Lo(l,e)),yn(o)&&d!==void 0?c.push(Fo(d,e)):yn(o)&&o.pattern?.includes("yyyy")&&c.push(Io(e)),u!==void 0&&
c.push(Do(u,e)),t!==null&&c.push(Bo(o,n,t,i,e)),c}function Cr(r){return(e,n,t,i)=>{for(let o of r[n.edition]??[])o(e,n,t,i)}}function Co({kind:r}){return r==="i\
nteger"||r==="decimal"||r==="percent"}function Mo(r,e){let{min:n=0,max:t=1/0}=r;return(i,o,s,a)=>{!(i.length<=t&&i.length>=2*n)&&!st(cn(i),r)&&o.add(s+a,"length",
r.severity,Se("length",r),e)}}function Ao(r,e){let n=Tr(r.is);return(t,i,o,s)=>{n.test(t)||i.add(o+s,"pattern",r.severity,new f("pattern",{pattern:r.is}),e)}}function Lo(r,e){
let n=r.min===void 0?null:h.of(r.min),t=r.max===void 0?null:h.of(r.max);return(i,o,s,a)=>{let l=h.of(i);(n!==null&&l.compare(n)<0||t!==null&&l.compare(t)>0)&&o.
add(s+a,"range",r.severity,Se("range",r),e)}}function Fo(r,e){let{first:n="",last:t="~"}=r;return(i,o,s,a)=>{(i<n||i>t)&&o.add(s+a,"range",r.severity,Se("range",
r,["since","until"]),e)}}function Io(r){return(e,n,t,i)=>{e<Nr&&n.add(t+i,"range","warning",new f("range year",{min:Nr}),r)}}function Do(r,e){return(n,t,i,o)=>{
n!==r.is&&t.add(i+o,"code",r.severity,new f("code fixed",{expected:r.is}),e)}}function Bo(r,e,n,t,i){let o=new Map(n.codes.map(l=>[l.code,t.span(l)])),s=new Map(
n.codes.flatMap(l=>l.retired?[[l.code,t.editionAt(l.retired.since)]]:[])),a=new Map(n.codes.map(l=>[l.code,l.authority_code??null]));return(l,d,u,c)=>{let k=o.get(
l),Y=k!==void 0&&I(k,d.edition);if(Y&&(s.size===0||(s.get(l)??1/0)>d.edition))return;let C=a.get(l)??null,g={table:new $(n.id,n.label),edition:t.editions[d.edition]??
""};if(Y)d.add(u+c,"code","warning",new f("code retired",g,null,null,C),i);else{let E=e?null:()=>ir(l,[...o.keys()]);d.add(u+c,"code",r.closed?"error":"warning",
new f("code",g,E,null,C),i)}}}function st(r,{min:e=0,max:n=1/0}){return e<=r&&r<=n}var Jo=/^[\t-\r ]+/,at=/[\t-\r ]/;function lt(r,e,n){let t=r.split(e);if(!n)return t;let i=t.map(Po);return i.length>1&&i[i.length-1]===""?i.slice(0,-1):i}function Mr(r){
return r!==""&&!at.test(r.charAt(0))&&!at.test(r.charAt(r.length-1))}function Ar(r,e,n,t,i){let o=[];return r.forEach((s,a)=>{if(!Mr(s)){t.add(`${i}/${a}`,"form\
at","error",new f("format part",{separator:e}),n.subject);return}let l=n.read(s,t,i,`/${a}`);l!==void 0&&o.push(l)}),o}function Lr(r,e,n){if(r.some(t=>t===""||t.
includes(e)))throw new TypeError(`${n}: an item that is empty or has ${e} in it cannot be written.`)}function Fr(r,e,n){return typeof r=="string"?lt(r,e,n).map(
t=>Mr(t)?t:null):null}function Po(r){let e=r.length;for(;e>0&&at.test(r.charAt(e-1));)e-=1;return r.slice(0,e).replace(Jo,"")}var Ue=/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/,$o=/^(-?(?:0|[1-9][0-9]*))\.0+$/,qo=/^-?[0-9]+(?:\.[0-9]+)?$/,Uo=15;function dt(r){return te.test(r)?r:$o.exec(r)?.[1]??
null}function ut(r){return(r.writes??r.form)==="number"}var bn=class extends A{operand(e){return h.of(this.plain(e))}sameness(e){let n=this.plain(e);return n.includes(
".")?n.replace(/\.?0*$/,""):n}beyond(e,n,t,i,o,s){let a={[e==="scale"?"scale":"digits"]:String(n),met:String(t)};i.add(o+s,"range","error",new f(`range ${e}`,a),
this.subject)}},wn=class extends bn{emptyIsAbsent;before;scale;isWritten;constructor(e,n){super(e,n),this.emptyIsAbsent=e.form!=="number",this.scale=e.scale??0,
this.before=(e.digits??0)-this.scale,this.isWritten=ut(e)}read(e,n,t,i){return e instanceof b?this.ofToken(e,n,t,i):typeof e=="string"?this.ofText(e,n,t,i):this.
wrongType(e,n,t,i)}write(e){let n=this.plain(e);return this.isWritten?n:S(n)}ofToken(e,n,t,i){let o=this.type.form==="text",s=o&&!n.tolerant?null:this.digitsOf(
e.text);return s===null||s!==e.text&&!n.tolerant?this.wrongType(e,n,t,i):this.counted(s,o||s!==e.text,n,t,i)}ofText(e,n,t,i){let o=this.shape.test(e);if(this.type.
form==="number")return n.tolerant&&o?this.counted(e,!0,n,t,i):this.wrongType(e,n,t,i);if(o)return this.counted(e,!1,n,t,i);let s=n.tolerant?Ho(e):"";return this.
shape.test(s)?this.counted(s,!0,n,t,i):this.wrongFormat(n,t,i)}counted(e,n,t,i,o){let s=Dr(e),a=this.scaled(s);if(!t.tolerant&&this.type.exact&&a.length>s.length)
return this.wrongFormat(t,i,o);let l=t.tolerant?a:s;(n||l!==s)&&this.inexact(t,i,o);let[d,u]=Br(l);return d>this.before?this.beyond(this.type.kind==="integer"?"\
digits":"whole",this.before,d,t,i,o):u>this.scale?this.beyond("scale",this.scale,u,t,i,o):this.judged(this.made(l),l,t,i,o)}},xn=class extends wn{shape=te;isSafe;constructor(e,n){
super(e,n),this.isSafe=(e.digits??0)<=Uo}take(e){if(!(typeof e=="number"&&Number.isSafeInteger(e))&&typeof e!="bigint")throw this.refused();return this.isSafe?Number(
e):BigInt(e)}made(e){return this.isSafe?Number(e):BigInt(e)}digitsOf(e){return dt(e)}scaled(e){return e}},vn=class extends wn{shape=Ue;take(e){return Z.kept(this.
scaled(Ir(e,()=>this.refused()).digits))}plain(e){return e.digits}made(e){return Z.kept(e)}digitsOf(e){return Ue.test(e)?e:null}scaled(e){let n=this.type.scale??
0,[t="",i=""]=e.split("."),o=i.length>n&&/^0+$/.test(i.slice(n))?i.slice(0,n):i,s=this.type.exact?o.padEnd(n,"0"):o;return s===""?t:`${t}.${s}`}},kn=class extends bn{read(e,n,t,i){
if(e instanceof b&&n.tolerant)return Ue.test(e.text)?this.counted(e.text,!0,n,t,i):this.wrongType(e,n,t,i);if(typeof e!="string")return this.wrongType(e,n,t,i);
let o=e.endsWith("%"),s=o?e.slice(0,-1):e,a=o===this.type.sign;return Ue.test(s)&&(a||n.tolerant)?this.counted(s,!a,n,t,i):this.wrongFormat(n,t,i)}plain(e){return e.
digits}write(e){let n=this.plain(e);return S(this.type.sign?`${n}%`:n)}take(e){return Ir(e,()=>this.refused())}made(e){return Z.kept(e)}counted(e,n,t,i,o){let s=Dr(
e),[a,l]=Br(s),d=this.type.digits??0;return n&&this.inexact(t,i,o),a+l>d?this.beyond("digits",d,a+l,t,i,o):this.judged(this.made(s),s,t,i,o)}};function Ir(r,e){
if(!(r instanceof Z)&&(typeof r!="string"||!Ue.test(r)))throw e();return Z.of(r)}function Ho(r){let e=ge(r);return qo.test(e)?e.replace(/^(-?)0+(?=[0-9])/,"$1"):
""}function Dr(r){return r.charCodeAt(0)===45&&/^-[0.]*$/.test(r)?r.slice(1):r}function Br(r){let e=r.charCodeAt(0)===45?1:0,n=r.indexOf("."),t=n<0?r.length:n;return[
t-e===1&&r.charCodeAt(e)===48?0:t-e,n<0?0:r.length-n-1]}var Sn=class extends A{emptyIsAbsent;known;isWritten;constructor(e,n,t){super(e,n),this.emptyIsAbsent=e.form!=="number",this.known=t,this.isWritten=ut(e)}read(e,n,t,i){
let o=this.met(e,n.tolerant),s=e instanceof b?e.text:e,a=o===s&&this.type.form!==(e instanceof b?"text":"number");return o===null||!(a||n.tolerant)?this.wrongType(
e,n,t,i):(a||this.inexact(n,t,i),this.judged(o,o,n,t,i))}plain(e){return e}write(e){let n=e;return this.isWritten&&te.test(n)?n:S(n)}take(e){if(typeof e!="strin\
g")throw this.refused();return e}met(e,n){if(e instanceof b)return dt(e.text);if(typeof e!="string")return null;let t=n?this.mended(e):e;return this.type.form===
"number"&&!this.known.has(t)&&!te.test(t)?null:t}mended(e){let n=ge(e);return[e,n,Vn(n)].find(t=>this.known.has(t))??e}},Rn=class extends A{emptyIsAbsent;yes;no;constructor(e,n){
super(e,n),this.yes=e.true??null,this.no=e.false??null,this.emptyIsAbsent=e.true!==void 0}read(e,n,t,i){let o=this.yes===null?typeof e=="boolean"?e:null:e===this.
yes?!0:e===this.no?!1:null;if(o!==null)return this.judged(o,this.plain(o),n,t,i);let s=n.tolerant?Ko(e):null;return s!==null?(this.inexact(n,t,i),this.judged(s,
this.plain(s),n,t,i)):this.yes!==null&&typeof e=="string"?this.wrongFormat(n,t,i):this.wrongType(e,n,t,i)}plain(e){return(e===!0?this.yes:this.no)??String(e)}write(e){
return this.yes===null?String(e):S(this.plain(e))}take(e){if(typeof e!="boolean")throw this.refused();return e}};function Ko(r){if(typeof r=="boolean")return r;
let e=r instanceof b?r.text:r;return typeof e!="string"?null:/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(e)?!0:/^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(e)?!1:null}function Jr(r,{subject:e,accepts:n,zone:t,codes:i}){switch(r.kind){case"text":return new Ee(r,e);case"url":return new an(r,e);case"base64":return new ln(r,e);case"\
json":return new pe(r,e);case"code":return new Sn(r,e,new Set((i?.codes??[]).map(o=>o.code)));case"integer":return new xn(r,e);case"decimal":return new vn(r,e);case"\
percent":return new kn(r,e);case"flag":return new Rn(r,e);default:return new gn(r,e,n,t??void 0)}}var _o={"required blank":"required","required present":"present"},He=class{entry;wire;#n;constructor(e,n){this.entry=e,this.wire=e.wire,this.#n=n}get name(){let{
vi:e,en:n}=this.entry.label;return{vi:`${this.wire} (${e})`,en:`${this.wire} (${n})`}}get label(){let{vi:e,en:n}=this.entry.label;return{wire:this.wire,vi:e,en:n}}source(e){
let{document:n,regulation:t}=this.#n,{source:i,confidence:o,row:s}=this.entry,a=this.#e(e),l=a?.source??i??n.source;return t.citation(l,a?.confidence??o??n.confidence,
a?.source===void 0?s:void 0)}authorityCode(e){return this.#e(e)?.authority_code??null}#e(e){let n=this.entry.constraints??{},t=_o[e]??e.split("/")[0];return t===
"range"?n.range??n.period:n[t]}get record(){return this.#n.document.record}},En=class{name=ke.name;label=null;#n;#e;constructor(e,n){this.#n=e,this.#e=n}source(){
let{document:e,regulation:n}=this.#e,{source:t=e.source,confidence:i=e.confidence}=this.#n;return n.citation(t,i,void 0)}authorityCode(){return this.#n.authority_code??
null}get record(){return this.#e.document.record}};var zo=new f("forbidden"),Wo={required:new f("required"),"required blank":new f("required blank")},On=class extends He{step;index;constraints;span;byEdition;subjects;isList;separator;isPayload;kind;emptyIsAbsent;item;owner;isText;whole;each;nested_=null;constructor(e,n,t){
super(e,t);let{type:i,role:o}=e;this.owner=t,this.index=n,this.step=w(e.wire),this.constraints=e.constraints??{},this.span=t.regulation.span(e),this.isList=i.item!==
void 0,this.separator=i.separator??null,this.item=i.item??i,this.whole=sn(i),this.each=this.isList?sn(this.item):this.whole,this.isText=i.kind==="text"||i.kind===
"url",this.isPayload=(o==="data"||o==="result")&&this.item.kind==="record",this.byEdition=this.constraintsByEdition(),this.subjects=this.byEdition.map(s=>new He(
{...e,constraints:s},t)),this.kind=this.item.kind==="record"?null:this.made(),this.emptyIsAbsent=this.kind!==null&&(this.isList?this.separator!==null:this.kind.
emptyIsAbsent)}isFilled(e){return T(e)&&!(this.isText&&typeof e=="string"&&Be(e))}isAbsent(e,n){return e===null||e===""&&(n||this.emptyIsAbsent)}read(e,n,t,i,o,s,a){
if(!I(this.span,n.edition)){let l=this.owner.regulation.editions[n.edition]??"";n.add(t+i,"unknown","warning",new f("unknown edition",{edition:l}),this)}if(e===
null||e===""){this.empty(e,n,t,i,a);return}return a!==null&&this.kind!==null&&!this.isFilled(e)?(this.missing(n,t+i,a,"required blank"),this.kind.read(e,n.silent(),
t,i)):this.isList?this.separator===null?this.list(e,n,t+i):this.joined(e,this.separator,n,t+i):this.kind===null?this.nested(e,n,t+i,null):this.kind instanceof pe?
M.kept(tn(n.document,o,s,e)):this.kind.read(e,n,t,i)}missing(e,n,t,i="required"){e.add(n,"required",t,Wo[i],this)}unwanted(e,n,t){e.add(n,"forbidden",t,zo,this)}unsent(e,n){
let{present:t}=this.constraints;t!==void 0&&e.add(n,"required",t.severity,new f("required present",{empty:t.empty}),this)}plain(e){return this.kind===null||this.
isList?"":this.kind.plain(e)}operand(e){return this.kind===null||this.isList?"":this.kind.operand(e)}write(e){if(this.isList){let n=e;return this.separator!==null?
S(this.texts(n).join(this.separator)):`[${n.map(t=>this.one(t)).join(",")}]`}return this.one(e)}take(e){if(!this.isList)return this.taken(e);if(!Array.isArray(e))
throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);let n=e.map(t=>this.taken(t));if(!(this.separator!==null&&(Lr(this.texts(n),this.separator,
this.wire),n.length===0)))return Object.freeze(n)}get nestedIn(){return this.kind===null?this.nestedRecord:null}texts(e){return e.map(n=>JSON.parse(this.one(n)))}one(e){
return this.kind===null?this.nestedRecord.write(e):this.kind.write(e)}taken(e){return this.kind===null?this.nestedRecord.take(e):this.kind.take(e)}get nestedRecord(){
return this.nested_??=this.owner.nested(this.item.record??""),this.nested_}made(){let{document:e,regulation:n}=this.owner,t=this.item.kind==="code"?this.owner.codes(
this.item.table??""):null,i=Jr(this.item,{subject:this,accepts:this.entry.accepts??[],zone:n.zone,codes:t}),o=this.entry.sensitive===!0||e.sensitive===!0,s=l=>jr(
l.entry,l,o,t,n),a=this.subjects.map(s);return i.judgements=a.length===0?s(this):[Cr(a)],i}constraintsByEdition(){let{regulation:e}=this.owner,{by_edition:n}=this.
entry;return n===void 0?[]:e.editions.map((t,i)=>n.find(o=>I(e.span(o),i))?.constraints??this.constraints)}empty(e,n,t,i,o){o!==null?this.missing(n,t+i,o):e===""&&
!this.emptyIsAbsent&&(n.tolerant?n.add(t+i,"form","warning",this.whole.form,this):this.wrong(e,n,t+i,this.whole))}list(e,n,t){let i=n.tolerant&&e instanceof m&&
this.kind===null;if(i)n.add(t,"form","warning",this.whole.form,this);else if(!(e instanceof y)){this.wrong(e,n,t,this.whole);return}let o=i?[e]:e.items,s=this.constraints.
unique===void 0?null:new Set,a=[];for(let l=0;l<o.length;l+=1){let d=this.itemOf(o[l]??null,n,t,l,s,i?null:e);d!==void 0&&a.push(d)}return n.isRest&&this.isPayload||
this.counted(o.length,n,t),Object.freeze(a)}joined(e,n,t,i){if(typeof e!="string")return this.wrong(e,t,i,this.whole);let o=lt(e,n,t.tolerant);o.join(n)!==e&&t.
add(i,"form","warning",this.whole.form,this);let s=this.kind===null?[]:Ar(o,n,this.kind,t,i);return this.counted(o.length,t,i),Object.freeze(s)}counted(e,n,t){let i=this.
byEdition.length===0?this.constraints.items:this.byEdition[n.edition]?.items;i!==void 0&&!st(e,i)&&n.add(t,"items",i.severity,Se("items",i),this.subjects[n.edition]??
this)}itemOf(e,n,t,i,o,s){return this.kind===null?T(e)?this.nested(e,n,`${t}/${i}`,o):this.wrongItem(e,n,`${t}/${i}`):e===null||e===""&&!this.kind.takesEmptyItem?
this.wrongItem(e,n,`${t}/${i}`):this.kind instanceof pe&&s!==null?M.kept(Wt(n.document,s,i)):this.kind.read(e,n,t,`/${i}`)}nested(e,n,t,i){if(!(e instanceof m))
return this.wrongItem(e,n,t);if(n.isRest&&this.isPayload)return this.keptApart(n,e,d=>this.nestedRecord.read(e,d,t).value);let o=n.findings.length,{value:s,slots:a}=this.
nestedRecord.read(e,n,t);this.isPayload&&n.keep(o,s,e);let{unique:l}=this.constraints;return l!==void 0&&i!==null&&this.unique(l,a,n,t,i),s}keptApart(e,n,t){let i=e.
apart(),o=t(i),s=e.kept?.length??0;return e.kept?.push({value:o,findings:i.cut(0),truncated:i.isCut(0),index:s,node:n}),o}alone(e,n,t){return e instanceof m?this.
nestedRecord.read(e,n,t).value:this.wrong(e,n,t,this.each)}unique(e,n,t,i,o){let s=e.key.map(l=>this.keyOf(l,n));if(s.includes(void 0))return;let a=s.length===1?
s[0]:JSON.stringify(s);o.has(a)&&t.add(i,"unique",e.severity,new f("unique",{key:e.key.join(", ")}),this.subjects[t.edition]??this),o.add(a)}keyOf(e,n){let t=this.
nestedRecord.field(e),i=t===void 0?void 0:n[t.index];if(!(t===void 0||i===void 0))return t.kind===null||t.isList?t.write(i):t.kind.sameness(i)}wrong(e,n,t,i){n.
add(t,"type","error",i.wrong(e),this)}wrongItem(e,n,t){if(n.isRest&&this.isPayload&&this.isList)return this.keptApart(n,e,o=>this.wrong(e,o,t,this.each));let i=n.
findings.length;this.wrong(e,n,t,this.each),this.isPayload&&this.isList&&n.keep(i,void 0,e)}};var Tn=class{amount;share;most;isExclusive;constructor({amount:e="0",share:n,up_to:t,exclusive:i=!1}){this.amount=h.of(e),this.share=n===void 0?null:h.of(n),this.
most=t===void 0?null:h.of(t),this.isExclusive=i}covers(e,n){let t=e.minus(n).absolute().compare(this.width(n));return this.isExclusive?t<0:t<=0}width(e){let n=this.
share===null?this.amount:e.absolute().times(this.share);return this.most!==null&&n.compare(this.most)>0?this.most:n}};var Pr=6,ct=[],Nn=class{entry;subject;check;when;tolerance;named;shown;constructor(e,n){let{check:t,when:i=[],tolerance:o}=e;this.entry=e,this.subject=new En(e,
n),this.check=be(t),this.when=i.map(be),this.tolerance=o===void 0?null:new Tn(o),this.named=ae([t,...i]),this.shown=e.shows_numbers===!0&&"left"in t?[G(t.left),
G(t.right)]:[]}*broken(e){for(let[n,t]of this.scopes(e))this.when.every(i=>i(t,null)===!0)&&this.check(t,this.tolerance)===!1&&(yield[n,this.numbers(t)])}*scopes(e){
let{each:n}=this.entry;n===void 0&&(yield["",this.counted({members:e,above:null,zeroes:ct})]);let t=new Map;for(let i of n??ct){let o=e.isList(i);for(let[s,a]of(e.
items(i)??[]).entries())typeof a=="object"&&!(a instanceof h)&&(yield[w(i)+(o?`/${s}`:""),this.counted({members:a,above:e,zeroes:ct,found:t})])}}counted(e){let{
zeroes:n}=this.entry;return n!==void 0&&this.named.some(i=>i.home(e).isThere(i.first)===!0)?{...e,zeroes:n}:e}numbers(e){let[n,t]=this.shown.map(i=>i(e));return n instanceof
h&&t instanceof h?{stated:n.rounded(Pr),computed:t.rounded(Pr)}:{}}};var Ce=class{table;object;state;slots;quiet;constructor(e,n,t,i,o){this.table=e,this.object=n,this.state=t,this.slots=i,this.quiet=o}has(e){return this.table.field(
e)!==void 0}isList(e){return this.table.field(e)?.isList===!0}operand(e){let n=this.table.field(e),t=n===void 0?void 0:this.slots?.[n.index];if(n===void 0||t!==
void 0)return n?.operand(t)??null;let i=this.table.nodeOf(n,this.object,this.state);return i===void 0?null:this.slots===null?qr(n,i,this.silent()):v}isThere(e){
let n=this.table.field(e),t=n===void 0?void 0:this.table.nodeOf(n,this.object,this.state);return n===void 0||t===void 0?n!==void 0&&this.slots?.[n.index]!==void 0:
(n.isList||n.kind===null?$r(n,t,this.state)!==null:this.operand(e)!==v)?!0:null}items(e){let n=this.table.field(e),t=n===void 0?void 0:this.table.nodeOf(n,this.
object,this.state);if(n===void 0||t===void 0)return[];let i=$r(n,t,this.state);return i===null?null:i.map(o=>Vo(n,o,this.silent()))}silent(){return this.quiet??=
this.state.silent(),this.quiet}};function $r(r,e,n){return r.separator!==null?Fr(e,r.separator,n.tolerant):r.isList&&e instanceof y?e.items:r.kind===null&&(!r.isList||
n.tolerant)&&e instanceof m?[e]:null}function Vo(r,e,n){let t=r.nestedIn;return t!==null?e instanceof m?t.seen(e,n):v:e===null||e===""&&r.kind?.takesEmptyItem!==
!0?v:qr(r,e,n)}function qr(r,e,n){let t=r.kind?.read(e,n,"","");return t===void 0?v:r.kind?.operand(t)??v}var Ur="unknown",jn=class{fields;properties;needs;about;own;aliases;asked;conditional;demands;prohibitions;looks;rules;keys;constructor(e){let{document:n,regulation:t}=e,
i={document:n,regulation:t,nested:s=>e.nested(s),codes:s=>e.codes(s)};this.about=e,this.fields=n.fields.map((s,a)=>new On(s,a,i)),this.properties=n.fields.map(({
id:s})=>re(s)),this.own=new Map(this.fields.map(s=>[s.wire,s])),this.aliases=new Map(this.fields.flatMap(s=>(s.entry.aliases??[]).map(a=>[a,s]))),this.asked=this.
fields.filter(({constraints:s})=>"required"in s||"forbidden"in s||"present"in s);let o=s=>t.span(s);this.demands=this.fields.map(({constraints:{required:s}})=>s===
void 0||Go(s)?null:tt(s,o)),this.prohibitions=this.fields.map(({constraints:{forbidden:s}})=>s===void 0?null:tt(s,o)),this.looks={field:s=>this.own.get(s),nodeOf:(s,a,l)=>this.
standing(s,a,l)},this.conditional=this.fields.map(({constraints:s})=>this.own.get(s.required?.when??"")??null),this.rules=n.rules.map(s=>new Nn(s,{document:n,regulation:t})),
this.keys=this.fields.map(s=>`${S(s.wire)}:`),this.needs=n.fields.filter(ft)}get id(){return this.about.document.record}playing(e){return this.fields.find(n=>n.
entry.role===e)}field(e){return this.own.get(e)}claimed(e,n){let t=this.aliased(e,n);return[...e.keys()].filter(i=>this.own.has(i)||t?.has(i))}read(e,n,t){let i=new Array(
this.fields.length).fill(void 0),o=e.members,s=this.aliased(o,n.tolerant);if(this.isOthers(o,s,n,t))return{value:void 0,slots:i};let a=new Cn(e,n,t,i,s),l=n.errors;
for(let[d,u]of o){let c=this.own.get(d)??s?.get(d);c===void 0?a.unknownMember(d,u,()=>un(d,this.fields.map(k=>k.wire))):this.member(d,u,c,a)}return a.isRead=!0,
this.missing(a),this.judge(a),{value:n.errors>l?void 0:this.about.make(new V(i,a.unknown)),slots:i}}isOthers(e,n,t,i){let{others:o}=this.about;if(o===null)return!1;
let s=this.keyOf(this.own.get(o.wire),e,n),a=s===null?void 0:e.get(s);return s===null||typeof a!="string"||!o.wires.has(a)?!1:(t.add(i+w(s),"code","error",new f(
"code other",{wire:a,expected:o.name})),!0)}aliased(e,n){if(!n||this.aliases.size===0)return null;let t=new Map,i=new Set;for(let o of e.keys()){let s=this.aliases.
get(o);s!==void 0&&!i.has(s)&&!e.has(s.wire)&&(i.add(s),t.set(o,s))}return t.size>0?t:null}write(e){let n=e,t="";for(let i=0;i<this.fields.length;i+=1){let o=this.
fields[i],s=n[this.properties[i]??""],a=s===void 0?o?.constraints.present?.empty:o?.write(s);a!==void 0&&(t+=`${t===""?"":","}${this.keys[i]}${a}`)}if(Object.hasOwn(
n,Ur))for(let[i,o]of n[Ur])t+=`${t===""?"":","}${S(i)}:${o.text}`;return`{${t}}`}take(e){return this.about.take(e)}member(e,n,t,i){let{state:o,base:s}=i,a=e===t.
wire,l=a?t.step:w(e);a||o.add(s+l,"alias","warning",new f("alias",{wire:t.wire}),t);let d=t.isFilled(n)?null:this.required(t,i),u=t.read(n,o,s,l,i.node,e,d);u!==
void 0&&(i.slots[t.index]=u)}missing(e){let{state:n,base:t,node:i,aliased:o}=e;for(let s of this.asked){if(i.members.has(s.wire)||o!==null&&this.keyOf(s,i.members,
o)!==null){this.forbidden(s,e);continue}let a=this.required(s,e);a!==null?s.missing(n,t+s.step,a):I(s.span,n.edition)&&s.unsent(n,t+s.step)}}forbidden(e,n){let{
state:t,base:i,node:o,aliased:s}=n,a=this.prohibitions[e.index]??null,l=a===null?null:this.keyOf(e,o.members,s);if(a===null||l===null||!I(e.span,t.edition)||!T(
o.members.get(l)??null))return;let d=rt(a,t.edition,this.beside(n));d!==null&&e.unwanted(t,i+w(l),d)}required(e,n){let t=e.constraints.required;if(t===void 0||!I(
e.span,n.state.edition))return null;let i=this.demands[e.index]??null;if(i!==null)return rt(i,n.state.edition,this.beside(n));if(t.when===void 0)return t.severity;
let o=this.conditional[e.index]??null,s=o===null?void 0:this.looked(o,n);return o!==null&&s!==void 0&&(t.is??[]).includes(o.plain(s))?t.severity:null}beside(e){
let{node:n,state:t,slots:i,isRead:o}=e;return{members:()=>new Ce(this.looks,n,t,o?i:null,null),plain:s=>{let a=this.own.get(s),l=a===void 0?void 0:this.looked(a,
e);return l===void 0?void 0:a?.plain(l)}}}looked(e,{node:n,state:t,aliased:i,slots:o}){let s=o[e.index],a=s===void 0?this.keyOf(e,n.members,i):null;return a===null?
s:e.read(n.members.get(a)??null,t.silent(),"","",n,a,null)}keyOf(e,n,t){return e===void 0||n.has(e.wire)?e?.wire??null:t===null?null:[...t].find(([,i])=>i===e)?.[0]??
null}seen(e,n){return new Ce(this,e,n,null,n)}nodeOf(e,n,t){let i=this.standing(e,n,t);if(i!=="")return i;let o=this.aliased(n.members,t.tolerant);return this.required(
e,new Cn(n,t,"",[],o))===null?i:void 0}standing(e,n,t){let i=this.keyOf(e,n.members,this.aliased(n.members,t.tolerant)),o=i===null?null:n.members.get(i)??null;return e.
isAbsent(o,t.tolerant)?void 0:o}judge({node:e,state:n,base:t,slots:i}){if(this.rules.length===0)return;let o=new Ce(this,e,n,i,null);for(let s of this.rules){let{
rule:a,severity:l,sentence:d}=s.entry;for(let[u,c]of s.broken(o))n.add(t+u,`rule:${a}`,l,new f("",c,null,d),s.subject)}}},Cn=class{node;state;base;slots;aliased;unknown=null;isRead=!1;constructor(e,n,t,i,o){
this.node=e,this.state=n,this.base=t,this.slots=i,this.aliased=o}unknownMember(e,n,t){this.state.add(this.base+w(e),"unknown","warning",new f("unknown",{},t)),this.
unknown??=new Map,this.unknown.set(e,M.kept(tn(this.state.document,this.node,e,n)))}};function ft({since:r,until:e,constraints:n}){return r===void 0&&e===void 0&&
n?.required!==void 0&&it(n.required).some(wr)}function Go({condition:r,since:e,until:n,also:t}){return r===void 0&&e===void 0&&n===void 0&&t===void 0}var mt=class{#n;#e=null;#t=null;#r=null;constructor(e){this.#n=e}get#i(){return this.#e??=this.#n(),this.#e}get id(){return this.document.record}get label(){return this.
document.label}get regulation(){return this.#i.regulation}get type(){return this.#i.type}get document(){return this.#t??=Nt(de(this.#i.document)),this.#t}get table(){
return this.#r===null&&(this.#r=this.#s(),this.#a()),this.#r}take(e){let n=this.type;if(e instanceof n)return e;if(typeof e!="object"||e===null||Array.isArray(e))
throw new TypeError(`${this.id}: expected an object.`);return new n(e)}get former(){return this.#i.former??{}}#s(){let{regulation:e,records:n={},tables:t={}}=this.#i,
i=this.type;return new jn({document:this.document,regulation:e,others:this.#o(),nested:o=>Xo(_(new Map(Object.entries(n)),o,"record").record),codes:o=>_(new Map(
Object.entries(t)),o,"code table")[Un],make:o=>new i(o),take:o=>this.take(o)})}#o(){let{services:e,regulation:n}=this.#i,t=this.document.fields.find(a=>a.role===
"service");if(e===void 0||t===void 0||this.document.kind!=="request")return null;let{services:i}=n.services(e),o=i.find(a=>a.request===this.document.record);if(o===
void 0)return null;let s=i.flatMap(a=>a.wire===void 0||a.wire===o.wire?[]:[a.wire]);return{wire:t.wire,name:o.wire??o.service,wires:new Set(s)}}#a(){for(let[e,n]of Object.
entries(this.former)){let t=re(n);Object.defineProperty(this.type.prototype,re(e),{configurable:!0,get(){return this[t]}})}}};function Xo(r){return{id:r.id,get needs(){
return r.table.needs},read:(e,n,t)=>r.table.read(e,n,t),write:e=>r.table.write(e),take:e=>r.take(e),field:e=>r.table.field(e),seen:(e,n)=>r.table.seen(e,n)}}function Hr(r){
return new mt(r)}var Yo=1e3;function ht(r,{editions:e}){let{mode:n="strict",edition:t,maxFindings:i=Yo,maxBytes:o=67108864,maxLevels:s=64,maxItems:a=1e6}=r;if(n!=="strict"&&n!==
"tolerant")throw new RangeError(`There is no mode ${String(n)}.`);Mn("maxFindings",i,1,1/0),Mn("maxBytes",o,0,1/0),Mn("maxLevels",s,1,512),Mn("maxItems",a,0,1/0);
let l=t===void 0?e.length-1:e.indexOf(t);if(l<0)throw new RangeError(`There is no edition ${String(t)}.`);return{tolerant:n==="tolerant",edition:l,maxFindings:i,
maxBytes:o,maxLevels:s,maxItems:a}}function Mn(r,e,n,t){if(!Number.isInteger(e)||e<n||e>t)throw new RangeError(`${r} cannot be ${e}.`)}var Kr="+07:00",An=class{#n;#e=new Map;#t=null;#r=null;#i=null;#s=null;constructor(e){this.#n=e}get#o(){return this.#t??=de(this.#n),this.#t}get editions(){return this.#r??=
Object.freeze(this.#o.editions.map(e=>e.edition)),this.#r}get zone(){return this.#o.zone??null}instant(e){return e.toInstant(this.zone??Kr)}local(e){return z.fromInstant(
e,this.zone??Kr)}options(e){return e!==void 0?ht(e,this):(this.#s??=ht({},this),this.#s)}editionAt(e){let n=this.editions.indexOf(e);if(n<0)throw new RangeError(
`There is no edition ${e}.`);return n}span({since:e,until:n}){return[e===void 0?0:this.editionAt(e),n===void 0?this.editions.length-1:this.editionAt(n)]}citation(e,n,t){
let i=e.map(a=>this.#a(a)),o=i.map(a=>a.vi).join("; "),s=i.map(a=>a.en).join("; ");return{vi:o,en:s,cited:e.join("; "),...t===void 0?{}:{row:String(t)},confidence:n}}services(e){
let n=this.#e.get(e);return n===void 0&&(n=de(e),this.#e.set(e,n)),n}#a(e){this.#i??=new Map((this.#o.sources??[]).map(a=>[a.source,a.label]));let n=e.indexOf("\
 "),t=n<0?e:e.slice(0,n),{vi:i,en:o}=this.#i.get(t)??{vi:t,en:t},s=n<0?"":`, ${e.slice(n+1)}`;return{vi:i+s,en:o+s}}};function we(r,{wire:e,aliases:n=[]},t){let i=r.get(e);if(i!==void 0||!t)return i;let o=[...r.keys()].find(s=>n.includes(s));return o===void 0?void 0:r.get(o)}function xe(r,e,n){
for(let t of e){let i=we(r,t,n);if(i!==void 0)return i}}function Ke(r,e,n){return r.every(t=>T(we(e,t,n)??null))}function Me(r){return r===void 0||!T(r)?!0:r instanceof
y?r.items.length===0:r instanceof m&&r.members.size===0}function pt(r,e,n){let t=r&&we(e,r.entry,n);return t==null?r===void 0||!ft(r.entry):gt(r,t,n)}function gt(r,e,n){
let t=r?.nestedIn??null;if(t===null)return!0;let i=r?.isList===!0&&e instanceof y;if(i&&e.items.length===0)return!0;if(r?.isList===!0&&!i&&!n)return!1;let o=i?e.
items[0]:e;return o instanceof m&&Ke(t.needs,o.members,n)}function _r(r,e,n,t){let i=oe(r,n,t),o=r.table.playing("result");if(i.valid||e===r||o===void 0)return i;let s=Ne(n,r.regulation.options(t)),{root:a}=s.document;
if(!(a instanceof m)||!Me(we(a.members,o.entry,s.tolerant)))return i;let{value:l,findings:d,truncated:u}=oe(e,n,t);return Te(l===null?void 0:Zo(l,r),d,u)}function Zo(r,e){
let n=r,{fields:t,properties:i}=e.table,o=i.map((l,d)=>t[d]?.entry.role==="result"?void 0:n[l]),s=n.unknown,a=e.type;return new a(new V(o,s!==null&&s.size>0?s:null))}var yt=class{#n;#e=null;#t=null;constructor(e){this.#n=e}get#r(){return this.#e??=this.#n(),this.#e}get id(){return this.#r.id}get wire(){return this.entry.wire??
null}get label(){return this.entry.label}get direction(){return this.entry.direction}request(e){return this.requestInfo.take(e)}response(e){return this.responseInfo.
take(e)}readRequest(e,n){return oe(this.requestInfo,e,n)}readResponse(e,n){return _r(this.responseInfo,this.bareInfo,e,n)}get entry(){return this.#t??=_(new Map(
this.document.services.map(e=>[e.service,e])),this.id,"service"),this.#t}get document(){return this.#r.regulation.services(this.#r.services)}get regulation(){return this.#r.
regulation}get requestInfo(){return this.#r.request}get responseInfo(){return this.#r.response}get bareInfo(){return this.#r.bareResponse}};function zr(r){return new yt(
r)}function le(r,e){return e===D?r.requestInfo.table.playing("data"):r.responseInfo.table.playing("result")}function bt(r){return r.entry.needs.filter(e=>e.role===
"parameter")}var Qo=[D,B],Ln=class{services;document;path;constructor(e,n){this.services=e,this.document=n,this.path=w(this.keys("service")[0]?.wire??"service")}keys(e){return this.
document.message_keys[e]??[]}kind(e,n,t){let i=o=>xe(e,this.keys(o),t)!==void 0;return i("error")?B:i("service")||n!==null&&es(e,n,t)?D:["session","message","re\
sult"].some(i)?B:D}ofRequest(e,n){let{tolerant:t}=n,i=xe(e,this.keys("service"),t);if(i===void 0||!T(i)){let a=this.services.filter(({entry:l})=>l.is_nameless===
!0&&Ke(l.needs,e,t));return this.only(a,"required service",this.services,e,n)}if(typeof i!="string")return n.add(this.path,"type","error",F("text").wrong(i)),null;
let o=this.services.filter(a=>a.wire===i);if(o.length===1)return o[0]??null;if(o.length>0){let a=o.filter(l=>Ke(bt(l),e,t));return this.only(a,"code ambiguous",
o,e,n)}let s=un(i,this.services.flatMap(a=>a.wire??[]));return this.only([],"code service",this.services,e,n,s)}unplaced(e,n,t,i,o=null){let s=u=>o!==null&&u.wire===
o,a=[...n.filter(s),...n.filter(u=>!s(u))];t.candidates=a.map(u=>u.id);let l=a.map(u=>this.named(u)).join(", "),d={...o===null?{}:{near:o},...l===""?{}:{candidates:l}};
t.add(i+this.path,e.split(" ")[0]??e,"error",new f(e,d))}bareResponse(e,n){let t=xe(e,this.keys("session"),n)!==void 0,i=this.document.bare_responses,o=(i.find(
s=>s.has_session===t)??i[0])?.record;return this.services.find(s=>s.entry.bare_response===o)?.bareInfo??null}answering(e,n){return this.services.filter(({entry:i})=>i.
response!==i.bare_response).filter(i=>pt(le(i,B),e,n))}isBare(e,n){return Me(xe(e,this.keys("result"),n))}ofList(e,n,t){return this.services.filter(i=>wt(i,n).some(
o=>gt(le(i,o),e,t)))}only(e,n,t,i,o,s=null){if(e.length===1)return e[0]??null;let{tolerant:a}=o,l=d=>Ke(bt(d),i,a)&&pt(le(d,D),i,a);return this.unplaced(n,t.filter(
l),o,"",s),null}named({id:e,wire:n}){return n===null?e:this.services.filter(t=>t.wire===n).length>1?`${n} (${e})`:n}};function wt(r,e){return Qo.filter(n=>{let t=e===
null||e===n?le(r,n):void 0;return t?.isList===!0&&t.nestedIn!==null})}function es(r,e,n){let t=e.responseInfo.table.claimed(r,n);return e.requestInfo.table.claimed(
r,n).some(i=>!t.includes(i))}function Wr(r){let e=null;return(n,t={})=>(e??=ns(r()),e(n,t))}function ns({regulation:r,services:e,each:n}){let t=new vt(new Ln(n,r.services(e))),i=new Map(n.map(
o=>[o.id,o]));return(o,{service:s,kind:a,...l})=>{let d=r.options(l),u=s===void 0?null:_(i,typeof s=="string"?s:s.id,"service");if(a!==void 0&&a!==D&&a!==B)throw new RangeError(
`There is no kind of message ${String(a)}.`);let c=Ne(o,d);return dr(c)?t.judged(c,u,a??null,d):Vr(c,{value:void 0,service:u,kind:a??null})}}var vt=class{resolver;constructor(e){
this.resolver=e}judged(e,n,t,i){return e.kept=[],Vr(e,this.placed(e,n,t,i))}placed(e,n,t,i){let{root:o}=e.document;if(o instanceof y)return this.list(o,n,t,e);if(!(o instanceof
m))return xt(o,e,!1),{value:void 0,service:n,kind:t};if(e.tolerant&&t!==D&&this.goesInside(o,e,i)){let a=w([...o.members.keys()][0]??"");return e.add(a,"form","\
warning",new f("form encoded-twice")),this.response(e.document.root,a,n,e)}return(t??this.resolver.kind(o.members,n,e.tolerant))===B?this.response(o,"",n,e):this.
request(o,n,e)}request(e,n,t){let i=n??this.resolver.ofRequest(e.members,t);return{value:i?.requestInfo.table.read(e,t,"").value,service:i,kind:D}}response(e,n,t,i){
let{members:o}=e,{tolerant:s}=i;if(t===null){let u=this.resolver.bareResponse(o,s)?.table.read(e,i,n).value;return this.resolver.isBare(o,s)||this.resolver.unplaced(
"required service",this.resolver.answering(o,s),i,n),{value:u,service:null,kind:B}}let a=le(t,B);return{value:(Me(a&&we(o,a.entry,s))?t.bareInfo:t.responseInfo).
table.read(e,i,n).value,service:t,kind:B}}list(e,n,t,i){let{tolerant:o}=i;if(n===null)return xt(e,i,o),this.resolver.unplaced("required service",this.resolver.ofList(
e,t,o),i,""),{value:void 0,service:null,kind:t};let s=wt(n,t)[0];xt(e,i,o&&s!==void 0);let a=s===void 0?null:le(n,s)?.nestedIn;return a&&hn(e.items,a,i),{value:void 0,
service:n,kind:s??t}}goesInside(e,n,{maxLevels:t,maxItems:i}){let o=e.members.size===1?xe(e.members,this.resolver.keys("message"),!0):void 0;if(typeof o!="strin\
g")return!1;try{let s=N(o,t,i);return s.root instanceof m?(n.document=s,!0):!1}catch(s){if(s instanceof p)return!1;throw s}}};function xt(r,e,n){let t=F("messag\
e");n?e.add("","form","warning",t.form):e.add("","type","error",t.wrong(r))}function Vr(r,{value:e,service:n,kind:t}){let i=Object.freeze(r.cut(0)),o=r.errors===
0,s=o&&e!==void 0?e:null;return Object.freeze({valid:o,service:n,kind:t,candidates:r.candidates,value:s,records:Zn(r.kept,r.document),findings:i,truncated:r.isCut(
0),orThrow(){if(s===null)throw new Oe(i);return s}})}var Fn=class{regulation;records;readMessage;#n;#e=null;constructor(e){this.#n=e,this.regulation=new An(e.regulation),this.records=ts(e,this.regulation);let n=e.
services;this.readMessage=Wr(()=>({regulation:this.regulation,services:n,each:[...this.services.values()]}))}get services(){return this.#e??=is(this.#n,this.regulation,
this.records),this.#e}};function kt(r){return new Fn(r)}function ts(r,e){let n={};for(let[i,o]of Object.entries(r.code_tables))n[i]=Ct({},o);let t={};for(let[i,
o]of Object.entries(r.records))t[i]=rs(()=>({regulation:e,document:o,records:t,tables:n,services:r.services}));return new Map(Object.entries(t))}function rs(r){
let e=class extends je{static record=Hr(()=>({...r(),type:e}))};return e}function is(r,e,n){let t=e.services(r.services).services,i=o=>_(n,o,"record").record;return new Map(
t.map(o=>[o.service,zr(()=>({id:o.service,regulation:e,services:r.services,request:i(o.request),response:i(o.response),bareResponse:i(o.bare_response)}))]))}var os=/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g,ss="  ";function Gr(r){return Yr(r,!0)}function Xr(r){return Yr(r,!1)}function Yr(r,e){let n=r.replace(/^\ufeff/,
"");try{N(n,512,1/0)}catch(i){if(i instanceof p)return null;throw i}let t=n.match(os)??[];return e?as(t):t.join("")}function as(r){let e=[],n=0,t=()=>{e.push(`
${ss.repeat(n)}`)};for(let[i,o]of r.entries()){let s=r[i-1]??"";o==="}"||o==="]"?(n-=1,s!=="{"&&s!=="["&&t()):(s==="{"||s==="[")&&t(),e.push(o===":"?": ":o),o===
"{"||o==="["?n+=1:o===","&&t()}return`${e.join("")}
`}function Zr(r,e){let n=[];for(let t=2;n.length<r;t+=1)n.every(i=>t%i!==0)&&n.push(t);return n.map(t=>e(t)%1*4294967296|0)}var ls=Zr(64,Math.cbrt),ds=Zr(8,Math.sqrt),
U=(r,e)=>r>>>e|r<<32-e;function Qr(r){let e=new DataView(new ArrayBuffer(Math.ceil((r.length+9)/64)*64));new Uint8Array(e.buffer).set(r),e.setUint8(r.length,128),
e.setBigUint64(e.byteLength-8,BigInt(r.length)*8n);let n=[...ds];for(let i=0;i<e.byteLength;i+=64)t(us(e,i)).forEach((o,s)=>n[s]=n[s]+o|0);return n.map(i=>(i>>>
0).toString(16).padStart(8,"0")).join("");function t(i){let[o,s,a,l,d,u,c,k]=n;return i.forEach((Y,C)=>{let g=k+(U(d,6)^U(d,11)^U(d,25))+(d&u^~d&c)+ls[C]+Y,E=(U(
o,2)^U(o,13)^U(o,22))+(o&s^o&a^s&a);[o,s,a,l,d,u,c,k]=[g+E|0,o,s,a,l+g|0,d,u,c]}),[o,s,a,l,d,u,c,k]}}function us(r,e){let n=Array.from({length:16},(i,o)=>r.getInt32(
e+o*4)),t=i=>n[i];for(let i=16;i<64;i+=1){let[o,s]=[t(i-15),t(i-2)],a=U(o,7)^U(o,18)^o>>>3,l=U(s,17)^U(s,19)^s>>>10;n.push(t(i-16)+a+t(i-7)+l|0)}return n}var cs=96,fs=H("•••••"),ms={vi:"có",en:"yes"},hs={vi:"không",en:"no"},ps={vi:"không có giá trị",en:"no value"},gs={vi:"để trống",en:"empty"},
ys={vi:"danh sách trống",en:"empty list"},bs={vi:"bản ghi trống",en:"empty record"};function H(r){return{vi:r,en:r}}function j(r,e,n="plain",t="",i=""){return{
text:r,sent:e,look:n,code:t,href:i}}var In=class{#n;#e;constructor(e,n){this.#n=e,this.#e=n}masked(e){return e===null||e===""||e instanceof y&&e.items.length===
0||e instanceof m&&e.members.size===0?this.empty(e):j(fs,"","masked")}empty(e){let[n,t]=e===null?[ps,"null"]:e===""?[gs,""]:e instanceof y?[ys,"[]"]:[bs,"{}"];return j(
n,t,"empty")}leaf(e,n){if(!T(e))return this.empty(e);let t=e instanceof b?e.text:String(e),i=n?.kind??null,o=i?.type.kind??"json";if(n===null||i===null||o==="js\
on")return j(H(Ae(t)),t);let s=i.read(e,this.#n.silent(),"","");return s===void 0?j(H(Ae(t)),t,"odd"):this.#t(o,s,i.plain(s),t,i.type.table??"")}#t(e,n,t,i,o){switch(e){case"\
date":case"datetime":case"month":case"time":return j(H(vs(e,t)),i);case"code":{let s=this.#e[o]?.codes.find(({code:a})=>a===t)?.label;return s===void 0?j(H(Ae(i)),
i):j(s,i,"plain",t)}case"flag":return j(n===!0?ms:hs,i,"plain",i);case"percent":return j(H(`${t}%`),i);case"base64":return i.length>cs?xs(i):j(H(Ae(i)),i);case"\
url":return j(H(Ae(i)),i,"plain","",/^https?:\/\//i.test(i)?i:"");case"integer":case"decimal":return j(H(i),i,"number");default:return j(H(Ae(i)),i)}}},ws=[["%P\
DF-","PDF"],[`PNG\r

`,"PNG"],["ÿØÿ","JPEG"],["PK","ZIP, Word, Excel"],["ÐÏà","Word, Excel (97)"],["<?xml","XML"]];function xs(r){let e=atob(r),n=Uint8Array.from(e,a=>a.charCodeAt(
0)),t=ws.find(([a])=>e.startsWith(a))?.[1],[i,o]=t===void 0?["tệp","file"]:[`tệp ${t}`,`${t} file`],s=Qr(n);return j({vi:`${i}, ${n.length} byte, SHA-256 ${s}`,
en:`${o}, ${n.length} bytes, SHA-256 ${s}`},"","file")}function vs(r,e){let n=`${e.slice(6,8)}/${e.slice(4,6)}/${e.slice(0,4)}`,t=`${e.slice(8,10)}:${e.slice(10,
12)}${e.slice(12)==="00"?"":`:${e.slice(12)}`}`;return{date:n,month:n.slice(3),time:t,datetime:`${n} ${t}`}[r]??e}function Ae(r){return r.replaceAll(`\r
`,`
`)}var ve={label:null,wire:"",field:null,record:null,isSensitive:!1,isKnown:!0,isJson:!1,isList:!1};function ti(r,e){let n=ii(r.replace(/^\ufeff/,""));if(n===null)
return null;let[t,i]=Ss(n.root,e),o=new Et(n,e).draw(t,{...ve,...ks(t,e)},i,!1);return"cells"in o?o:{..._e(ve,i),cells:[o]}}function ks(r,{contract:e,record:n,service:t,
kind:i,sdk:o}){if(n!==null)return{record:n};let s=e.services.services.find(c=>c.service===t?.id);if(s===void 0){let c=ri(r,{contract:e,kind:i,sdk:o});return c===
null?{isKnown:!1}:{record:c.record}}let a=i==="response"?s.response:s.request;return r instanceof y?{record:(i===null?[s.request,s.response]:[a]).flatMap(c=>o.records.
get(c)?.record.document.fields??[]).filter(({role:c})=>c==="data"||c==="result").map(({type:c})=>c.item?.record).find(c=>c!==void 0)??null}:{record:a}}function ri(r,{
contract:e,kind:n,sdk:t}){if(!(r instanceof m))return null;let i={request:["request"],response:["bare_response","response"],any:["request","response"]},o=new Set(
e.services.services.flatMap(l=>i[n??"any"].map(d=>l[d]))),s=null,a=0;for(let l of o){let d=t.records.get(l)?.record.document,u=d?.fields.filter(({wire:c})=>r.members.
has(c)).length??0;d!==void 0&&u>a&&([s,a]=[d,u])}return s}function Ss(r,{service:e,found:n}){let[t,...i]=r instanceof m?r.members:[];if(e===null||t===void 0||i.
length>0||typeof t[1]!="string"||![...n].includes(w(t[0])))return[r,""];let o=ii(t[1]);return o?.root instanceof m?[o.root,w(t[0])]:[r,""]}function ii(r){try{return N(
r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}var Rt=r=>r instanceof y||r instanceof m,ei=r=>r instanceof y&&r.items.some(Rt),ni=r=>r instanceof y?
r.items.length===0:r.members.size===0;function _e({label:r,wire:e},n,t=null){return{label:r,wire:e,path:n,items:t,cells:[],sections:[],unknown:null}}var Et=class{#n;#e;#t;#r;constructor(e,n){
let{regulation:t}=n.sdk;this.#n=n,this.#e=new Set([...n.found].flatMap(s=>s.split("/").map((a,l,d)=>d.slice(0,l+1).join("/"))));let i={tolerant:n.tolerant,edition:t.
editions.indexOf(n.edition),maxFindings:1},o=n.record===null&&n.service===null?ri(e.root,n):null;this.#r=o?.fields.find(({role:s})=>s==="data"||s==="result")?.wire??
null,this.#t=new In(new ye(e,i),n.contract.code_tables)}draw(e,n,t,i){if(!Rt(e))return this.#o(n,t,[this.#s(e,n,i)]);let o=e instanceof m&&n.record!==null;return ni(
e)&&!(o&&this.#e.has(t))?this.#o(n,t,[this.#t.empty(e)]):n.record===null&&this.#i(e,n,i)?this.#o(n,t,[this.#t.masked(e)]):e instanceof m?this.#a(e,n,t,i):ei(e)?
this.#d(e,n,t,i):this.#o(n,t,e.items.map(s=>this.#s(s,n,i)))}#i(e,n,t){return this.#n.masks?t||!n.isKnown?!0:Rt(e)?!n.isJson&&(e instanceof m||ei(e)):n.record!==
null:!1}#s(e,n,t){return this.#i(e,n,t)?this.#t.masked(e):this.#t.leaf(e,n.field)}#o({label:e,wire:n},t,i){return{label:e,wire:n,path:t,leaves:i}}#a(e,n,t,i){let o=_e(
n,t);ni(e)&&o.cells.push({label:null,wire:"",path:t,leaves:[this.#t.empty(e)]});let s=n.record===null?void 0:this.#n.sdk.records.get(n.record)?.record;if(s!==void 0)
return this.#l(e,s,n.isList&&this.#n.tolerant?`${t}/0`:t,i,o),o;for(let[a,l]of e.members)St(this.draw(l,{...ve,wire:a,isJson:n.isJson,isKnown:n.isJson},t+w(a),i),
o);return o}#l(e,n,t,i,o){let s=new Map(e.members);for(let a of n.table.fields){let{label:l,wire:d,role:u}=a.entry,k=u!==void 0&&d===this.#r?{...ve,label:l,wire:d,
isKnown:!1}:Rs(a,n.document.sensitive===!0),Y=this.#n.tolerant?a.entry.aliases??[]:[],C=[a.entry.wire,...Y].find(E=>s.has(E)),g=t+w(C??a.entry.wire);C!==void 0?
(St(this.draw(e.members.get(C),k,g,i||k.isSensitive),o),s.delete(C)):this.#e.has(g)&&o.cells.push(this.#o(k,g,[]))}if(s.size>0){o.unknown=_e(ve,t);for(let[a,l]of s)
St(this.draw(l,{...ve,wire:a,isKnown:!1},t+w(a),i),o.unknown)}}#d(e,n,t,i){let o=_e(n,t,e.items.length);for(let[s,a]of e.items.entries()){let l=`${t}/${s}`,d=this.
draw(a,{...n,label:null,wire:"",isList:!1},l,i);o.sections.push("cells"in d?d:{..._e(ve,l),cells:[d]})}return o}};function Rs(r,e){let{label:n,wire:t,type:i,sensitive:o}=r.
entry,s=i.item??i;return{label:n,wire:t,field:r,record:s.record??null,isSensitive:o===!0||e,isKnown:!0,isJson:s.kind==="json",isList:r.isList}}function St(r,e){
"cells"in r?e.sections.push(r):e.cells.push(r)}var Es=/[ \t\n\r]/,Dn=class{#n;#e;#t;#r;constructor(e){this.#n=e,this.#e=e.startsWith("\uFEFF")?"\uFEFF".length:0,this.#r=[0,...[...e.matchAll(/\n/g)].map(n=>n.
index+1)],this.#t=Os(e.slice(this.#e))}of({path:e,limits:n}){let t=Number(n.line??0),i=this.#r[t-1];if(this.#t!==null||i===void 0)return this.at(e);let o=i+(t===
1?this.#e:0),s=[...this.#n.slice(o)].slice(0,Number(n.column??1)-1).join("");return[o+s.length,Math.min(o+s.length+1,this.#n.length)]}at(e){if(this.#t===null)return[
0,Math.min(1,this.#n.length)];let{text:n}=this.#t,t=this.#t.root,i=X(n,0),o=[i,W(n,i)];for(let s of e.split("/").slice(1)){let a=s.replace(/~1/g,"/").replace(/~0/g,
"~"),l=t instanceof m?Ts(n,t,a):t instanceof y?Ns(n,t,a):null;if(l===null)break;o=l,t=t instanceof m?t.members.get(a):t.items[Number(a)]}return[o[0]+this.#e,o[1]+
this.#e]}line(e){let[n,t]=[0,this.#r.length];for(;t-n>1;){let i=n+t>>1;[n,t]=(this.#r[i]??0)<=e?[i,t]:[n,i]}return[n+1,e-(this.#r[n]??0)+1]}};function Os(r){try{
return N(r,512,1/0)}catch(e){if(e instanceof p)return null;throw e}}function Ts(r,e,n){let t=X(r,e.start+1);for(let i of e.members.keys()){let o=W(r,X(r,X(r,W(r,
t))+1));if(i===n)return[t,o];t=X(r,X(r,o)+1)}return null}function Ns(r,e,n){if(!/^[0-9]+$/.test(n)||Number(n)>=e.items.length)return null;let t=X(r,e.start+1);for(let i=0;i<
Number(n);i+=1)t=X(r,X(r,W(r,t))+1);return[t,W(r,t)]}function X(r,e){let n=e;for(;n<r.length&&Es.test(r.charAt(n));)n+=1;return n}globalThis.Goitin={...globalThis.Goitin,loaded:kt,places:r=>new Dn(r),picture:ti,laidOut:Gr,onOneLine:Xr};})();
