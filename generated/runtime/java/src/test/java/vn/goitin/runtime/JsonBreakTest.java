package vn.goitin.runtime;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Bytes that are no JSON: the reason that a person can do something about. */
class JsonBreakTest {
  private static String reason(byte[] json) {
    return ReadState.open(json).findings().get(0).limits().get("reason");
  }

  @Test
  void whatIsNoJsonIsCalledByItsName() {
    assertEquals("empty", reason(new byte[0]));
    assertEquals("html", reason("<!DOCTYPE html><html>".getBytes(UTF_8)));
    assertEquals("xml", reason("<?xml version=\"1.0\"?><a/>".getBytes(UTF_8)));
    assertEquals("zip", reason("PK\u0003\u0004".getBytes(UTF_8)));
    assertEquals("utf-16", reason("{\"a\":1}".getBytes(UTF_16LE)));
  }

  @Test
  void whatBreaksInsideSaysHow() {
    assertEquals("repeated-key", reason("{\"a\":1,\"a\":2}".getBytes(UTF_8)));
    assertEquals("not-a-number", reason("{\"a\":NaN}".getBytes(UTF_8)));
    assertEquals("utf-8", reason(new byte[] {'"', (byte) 0xc3, '"'}));
    assertEquals("number", reason(("1" + "0".repeat(100)).getBytes(UTF_8)));
  }
}
