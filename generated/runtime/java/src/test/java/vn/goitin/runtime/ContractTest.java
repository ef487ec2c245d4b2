package vn.goitin.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.goitin.runtime.library.Sach;

/** What the runtime reads from the contract, when, and what it refuses to judge. */
class ContractTest {
  private static final String HEAD =
      "{'contract':'1.0','regulation':'thu','editions':[{'edition':'1'}],'parties':[],'sources':[]}";
  private static final String FIELD =
      "{'wire':'A','label':{'vi':'a','en':'a'},'type':{'kind':'text'}}";

  private final List<String> asked = new ArrayList<>();

  private RecordType<Sach> type(String form, String field, String rules) {
    String record =
        "{'contract':'" + form + "','record':'sach','kind':'record','label':{'vi':'s','en':'b'},"
            + "'source':[],'confidence':'D','fields':[" + field + "],'rules':[" + rules + "]}";
    Regulation regulation =
        Regulation.of(
            ContractTest.class,
            name -> {
              asked.add(name);
              String text = name.equals("contract/regulation.json") ? HEAD : record;
              return new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8));
            });
    return regulation.record("sach", values -> null);
  }

  private static String said(RecordType<Sach> type) {
    byte[] empty = "{}".getBytes(UTF_8);
    return assertThrows(
            IllegalStateException.class, () -> type.read(empty, ReadOptions.STRICT))
        .getMessage();
  }

  @Test
  void nothingIsReadBeforeItIsNeeded() {
    RecordType<Sach> type = type("1.0", FIELD, "");

    assertEquals(List.of(), asked);
    assertTrue(type.read("{}".getBytes(UTF_8), ReadOptions.STRICT).isValid());
    assertEquals(List.of("contract/regulation.json", "contract/records/sach.json"), asked);
  }

  @Test
  void anotherFirstNumberOfTheFormIsRefused() {
    String said = said(type("2.0", FIELD, ""));

    assertEquals(
        "this runtime does not understand contract 2.0 of contract/records/sach.json", said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type uuid:{'kind':'uuid'}",
        "type text: folded:{'kind':'text','folded':true}",
        "form hex:{'kind':'integer','digits':3,'form':'hex'}",
      })
  void aTypeThatNobodyKnowsIsRefused(String given) {
    int end = given.indexOf(":{");
    String field = FIELD.replace("{'kind':'text'}", given.substring(end + 1));

    assertEquals("this runtime does not understand " + given.substring(0, end), said(type("1.0", field, "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "constraint odd:'odd':{'severity':'error'}",
        "constraint length: step:'length':{'step':2,'severity':'error'}",
        "severity hint:'length':{'max':2,'severity':'hint'}",
      })
  void aConstraintThatNobodyKnowsIsRefused(String given) {
    int end = given.indexOf(":'");
    String field = FIELD.replaceFirst("}$", ",'constraints':{" + given.substring(end + 1) + "}}");

    assertEquals("this runtime does not understand " + given.substring(0, end), said(type("1.0", field, "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "condition ~:{'op':'~','left':{'field':'A'},'right':{'number':'1'}}",
        "operation ^:{'op':'=','left':{'op':'^','left':{'field':'A'},'right':{'field':'A'}},'right':{'number':'1'}}",
        "operand: day:{'op':'=','left':{'day':'1'},'right':{'number':'1'}}",
      })
  void anExpressionThatNobodyKnowsIsRefused(String given) {
    int end = given.indexOf(":{");
    String rule =
        "{'rule':'r','check':" + given.substring(end + 1) + ",'sentence':{'vi':'v','en':'e'},'severity':'error'}";

    assertEquals("this runtime does not understand " + given.substring(0, end), said(type("1.0", FIELD, rule)));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Regulation regulation = Regulation.of(ContractTest.class, name -> null);

    String said = assertThrows(IllegalStateException.class, regulation::id).getMessage();

    assertEquals("vn.goitin.runtime has no readable contract/regulation.json", said);
  }
}
