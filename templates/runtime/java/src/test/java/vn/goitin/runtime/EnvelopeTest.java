package vn.goitin.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.goitin.runtime.post.Answer;
import vn.goitin.runtime.post.Ask;
import vn.goitin.runtime.post.Post;

/** One class serves all messages that are their envelope; each knows which it is. */
class EnvelopeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String text(Packet packet) {
    return new String(packet.toJson(), UTF_8);
  }

  private static byte[] call(String service, String rest) {
    return ("{\"service\":\"" + service + "\"" + rest + "}").getBytes(UTF_8);
  }

  private static String read(TypeReference<?> asked, String service, String rest) throws IOException {
    Object read = MAPPER.readValue(call(service, rest), asked);
    return ((Packet) read).recordType().id();
  }

  @Test
  void theServiceGivesARequestItsName() {
    Ask<String> made = Ask.builder(Post.SEND).data("letter").note("soon").build();

    assertEquals("{\"service\":\"send\",\"data\":\"letter\",\"note\":\"soon\"}", text(made));
    assertEquals(List.of(), made.validate());
    assertEquals(made, Post.SEND.readRequest(made.toJson()).orThrow());
    assertSame(Post.SEND.request(), made.toBuilder().note(null).build().recordType());
  }

  @Test
  void aRequestThatCarriesNothingHasNoPlaceForIt() {
    Ask<Void> made = Ask.builder(Post.ASK).data(null).note("soon").build();

    assertNull(made.data());
    assertEquals("soon", made.note());
    assertEquals("{\"service\":\"ask\",\"note\":\"soon\"}", text(made));
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // what a compiler lets through with a warning
  void nothingCanBeCarriedWhereThereIsNoPlace() {
    Ask.Builder wrong = Ask.builder(Post.ASK);

    assertThrows(IllegalArgumentException.class, () -> wrong.data("letter"));
  }

  @Test
  void messagesOfTwoServicesAreNeverEqual() {
    byte[] empty = "{}".getBytes(UTF_8);
    Answer<RawJson> bare = Post.SEND.readResponse(empty).orThrow();
    Answer<List<String>> listed = Post.LIST_ALL.readResponse(empty).orThrow();

    assertNotEquals(bare, listed);
    assertEquals(bare, Post.ASK.readResponse(empty).orThrow());
    assertSame(Answer.ENVELOPE.<Answer<RawJson>>bare(), bare.recordType());
  }

  @Test
  void anyMessageIsReadAsTheRightOne() {
    Packet found = Post.REGULATION.read(call("list", ",\"data\":[\"a\"]"), ReadOptions.STRICT).value();

    assertSame(Post.LIST_ALL.request(), found.recordType());
    assertEquals(List.of("a"), ((Ask<?>) found).data());
  }

  @Test
  void javaItselfKeepsWhichItIs() throws IOException, ClassNotFoundException {
    Ask<Void> made = Ask.builder(Post.WAIT).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(made);

    Object again = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertEquals(made, again);
    assertSame(Post.WAIT.request(), ((Packet) again).recordType());
  }

  @Test
  void aMapperFindsARequestByWhatItCarriesAndTheNameInIt() throws IOException {
    assertEquals("send_ask", read(new TypeReference<Ask<String>>() {}, "send", ",\"data\":\"a\""));
    assertEquals("list_ask", read(new TypeReference<Ask<List<String>>>() {}, "list", ",\"data\":[]"));
    assertEquals("list_ask", read(new TypeReference<Ask<Collection<?>>>() {}, "list", ",\"data\":[]"));
    assertEquals("count_ask", read(new TypeReference<Ask<Long>>() {}, "count", ",\"data\":1"));
    assertEquals("pay_ask", read(new TypeReference<Ask<BigDecimal>>() {}, "pay", ",\"data\":1.5"));
    assertEquals("date_ask", read(new TypeReference<Ask<LocalDate>>() {}, "date", ",\"data\":\"20240312\""));
    assertEquals("flag_ask", read(new TypeReference<Ask<Boolean>>() {}, "flag", ",\"data\":true"));
    assertEquals("ask_ask", read(new TypeReference<Ask<Void>>() {}, "ask", ""));
    assertEquals("wait_ask", read(new TypeReference<Ask<Void>>() {}, "wait", ""));
    assertEquals("pay_ask", read(new TypeReference<Ask<?>>() {}, "pay", ""));
  }

  @Test
  void aMapperFindsAResponseByWhatItCarries() throws IOException {
    assertEquals("answer", read(new TypeReference<Answer<RawJson>>() {}, "", ",\"result\":1"));
    assertEquals("list_answer", read(new TypeReference<Answer<List<String>>>() {}, "", ",\"result\":[]"));
    assertEquals("answer", read(new TypeReference<Answer<?>>() {}, "", ""));
  }

  @Test
  void aRequestOfAnotherServiceIsRefusedWithAFinding() {
    JsonMappingException refused =
        assertThrows(
            JsonMappingException.class,
            () -> read(new TypeReference<Ask<String>>() {}, "list", ",\"data\":[]"));
    InvalidPacketException carried = (InvalidPacketException) refused.getCause();

    assertEquals(
        List.of(new Finding("/service", "code", Severity.ERROR, "", "")), carried.findings());
  }

  @Test
  void whatNoMessageCarriesIsRefused() {
    TypeReference<Ask<Integer>> asked = new TypeReference<Ask<Integer>>() {};
    InvalidDefinitionException refused =
        assertThrows(InvalidDefinitionException.class, () -> read(asked, "count", ",\"data\":1"));

    assertEquals(
        "no message of ask is a vn.goitin.runtime.post.Ask<java.lang.Integer>",
        refused.getOriginalMessage());
    assertEquals(Collections.emptyList(), Ask.ENVELOPE.carrying(asked.getType()));
  }

  @Test
  void whatCarriesATypeIsLookedForOnce() {
    java.lang.reflect.Type asked = new TypeReference<Ask<List<String>>>() {}.getType();
    java.lang.reflect.Type argument = ((ParameterizedType) asked).getActualTypeArguments()[0];
    java.lang.reflect.Type same = ValueCodec.type(Ask.class, argument);

    assertEquals(asked, same);
    assertEquals(same, asked);
    assertEquals(asked.hashCode(), same.hashCode());
    assertSame(Ask.ENVELOPE.carrying(asked), Ask.ENVELOPE.carrying(same));
    assertNotEquals(same, ValueCodec.type(Answer.class, argument));
    assertNotEquals(same, ValueCodec.type(Ask.class, String.class));
  }
}
