package vn.goitin.runtime.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.Regulation;
import vn.goitin.runtime.Service;

/** A regulation whose messages are their envelopes and nothing else; its contract is made of rows. */
public final class Post {
  private static final String LIST = "{'kind':'list','item':{'kind':'text'}}";

  /** Of each request what it carries. */
  private static final String[][] REQUESTS = {
    {"send", "{'kind':'text'}"},
    {"list", LIST},
    {"ask", null},
    {"wait", null},
    {"count", "{'kind':'integer','digits':9,'form':'number'}"},
    {"pay", "{'kind':'decimal','digits':9,'scale':2,'form':'number'}"},
    {"date", "{'kind':'date','pattern':'yyyyMMdd'}"},
    {"flag", "{'kind':'flag'}"},
  };

  private static final Map<String, String> DOCUMENTS = documents();

  public static final Regulation REGULATION = Regulation.of(Post.class, Post::open);

  public static final Service<Ask<String>, Answer<RawJson>> SEND = REGULATION.service("send");
  public static final Service<Ask<List<String>>, Answer<List<String>>> LIST_ALL =
      REGULATION.service("list");
  public static final Service<Ask<Void>, Answer<RawJson>> ASK = REGULATION.service("ask");
  public static final Service<Ask<Void>, Answer<RawJson>> WAIT = REGULATION.service("wait");
  public static final Service<Ask<LocalDate>, Answer<RawJson>> DATE = REGULATION.service("date");

  private Post() {}

  private static InputStream open(String name) {
    String text = DOCUMENTS.get(name);
    return text == null ? null : new ByteArrayInputStream(text.replace('\'', '"').getBytes(UTF_8));
  }

  private static Map<String, String> documents() {
    Map<String, String> made = new HashMap<>();
    StringBuilder services = new StringBuilder();
    StringBuilder asks = new StringBuilder();
    for (String[] row : REQUESTS) {
      String ask = row[0] + "_ask";
      String answer = row[0].equals("list") ? "list_answer" : "answer";
      services.append(services.length() == 0 ? "" : ",").append(service(row[0], ask, answer));
      asks.append(asks.length() == 0 ? "'" : ",'").append(ask).append("'");
      made.put("contract/records/" + ask + ".json", ask(row[0], row[1]));
    }
    made.put("contract/records/answer.json", answer("answer", "{'kind':'json'}"));
    made.put("contract/records/list_answer.json", answer("list_answer", LIST));
    made.put(
        "contract/regulation.json",
        "{'contract':'1.0','regulation':'post','editions':[{'edition':'1'}]}");
    made.put(
        "contract/services.json",
        "{'contract':'1.0','message_keys':"
            + "{'service':[{'wire':'service'}],'result':[{'wire':'result'}]},"
            + "'envelopes':[{'envelope':'ask','kind':'request','messages':["
            + asks
            + "]},{'envelope':'answer','kind':'response','messages':['answer','list_answer']}],"
            + "'services':["
            + services
            + "]}");
    return made;
  }

  private static String service(String id, String ask, String answer) {
    return "{'service':'"
        + id
        + "','wire':'"
        + id
        + "','label':{'vi':'v','en':'e'},'request':'"
        + ask
        + "','response':'"
        + answer
        + "','bare_response':'answer'}";
  }

  /** The payload stands between two keys. */
  private static String ask(String service, String payload) {
    String asked =
        "'role':'service','constraints':{'required':{'severity':'error'},'fixed':{'is':'"
            + service
            + "','severity':'error'}}";
    String name = field("service", "{'kind':'text'}", asked);
    String data = payload == null ? "" : field("data", payload, "'role':'data'") + ",";
    String note = field("note", "{'kind':'text'}", "'row':1");
    return record(service + "_ask", "request", service, name + "," + data + note);
  }

  private static String answer(String id, String payload) {
    return record(id, "response", id, field("result", payload, "'role':'result'"));
  }

  private static String field(String wire, String type, String rest) {
    return "{'wire':'" + wire + "','label':{'vi':'v','en':'e'},'type':" + type + "," + rest + "}";
  }

  private static String record(String id, String kind, String service, String fields) {
    return "{'contract':'1.0','record':'"
        + id
        + "','kind':'"
        + kind
        + "','service':'"
        + service
        + "','label':{'vi':'v','en':'e'},'source':[],'confidence':'A','fields':["
        + fields
        + "],'rules':[]}";
  }
}
