package vn.goitin.runtime.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.InvalidPacketException;
import vn.goitin.runtime.JsonCopy;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.ValueCodec;

/**
 * Answers a body of Spring MVC that is refused, whether it has no value or {@code @Valid} refused
 * it: problem details (RFC 9457) with everything found, warnings too, in the written form of
 * findings. What is no packet is left to the application's own handlers; nothing is logged.
 */
public class PacketProblems implements HandlerExceptionResolver, Ordered {
  private final HttpStatus status;

  /** Answers with status 400. */
  public PacketProblems() {
    this(HttpStatus.BAD_REQUEST);
  }

  /**
   * Answers with a status of your own.
   *
   * @param status such as 422
   */
  public PacketProblems(HttpStatus status) {
    this.status = status;
  }

  /** Before the handlers that know only that something is wrong. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
    List<Finding> findings = findings(handler, thrown);
    if (findings.isEmpty() || response.isCommitted()) {
      return null;
    }
    try {
      response.setStatus(status.value());
      response.setContentType("application/problem+json");
      response.getOutputStream().write(problem(findings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }

  private byte[] problem(List<Finding> findings) {
    JsonCopy out = new JsonCopy();
    out.startObject();
    out.key("type");
    out.text("about:blank");
    out.key("title");
    out.text(status.getReasonPhrase());
    out.key("status");
    out.number(String.valueOf(status.value()));
    out.key("detail");
    out.text(new InvalidPacketException(findings).getMessage());
    out.key("findings");
    out.startList();
    findings.forEach(finding -> ValueCodec.replay(finding.toJson(), out));
    out.endList();
    out.endObject();
    return out.bytes();
  }

  private static List<Finding> findings(Object handler, Exception thrown) {
    InvalidPacketException carried = InvalidPacketException.in(thrown);
    if (carried != null) {
      return carried.findings();
    }
    List<Finding> findings = new ArrayList<>();
    if (thrown instanceof MethodArgumentNotValidException) {
      MethodArgumentNotValidException refused = (MethodArgumentNotValidException) thrown;
      add("", refused.getBindingResult().getTarget(), findings);
    } else if (thrown instanceof HandlerMethodValidationException) {
      ((HandlerMethodValidationException) thrown)
          .getParameterValidationResults().stream()
          .map(one -> one.getContainer() == null ? one.getArgument() : one.getContainer())
          .distinct()
          .forEach(argument -> add("", argument, findings));
    } else if (thrown instanceof HttpMessageNotReadableException && takesPackets(handler)) {
      findings.addAll(ofNothing());
    }
    return findings;
  }

  /** What is found where there are no bytes at all. */
  private static List<Finding> ofNothing() {
    try {
      ValueCodec.read(new byte[0], RawJson.class);
      return Collections.emptyList();
    } catch (InvalidPacketException refused) {
      return refused.findings();
    }
  }

  /** What a strict reader finds in a packet, or in those of a list or a map. */
  private static void add(String path, Object value, List<Finding> findings) {
    if (value instanceof Packet) {
      ((Packet) value).validate().forEach(finding -> findings.add(finding.within(path)));
    } else if (value instanceof Iterable) {
      int index = 0;
      for (Object item : (Iterable<?>) value) {
        add(path + "/" + index++, item, findings);
      }
    } else if (value instanceof Map) {
      ((Map<?, ?>) value)
          .forEach((key, member) -> add(path + "/" + step(key), member, findings));
    }
  }

  /** A key as a step of a JSON Pointer. */
  private static String step(Object key) {
    return String.valueOf(key).replace("~", "~0").replace("/", "~1");
  }

  /** Whether the body that a method of a controller takes is, or holds, packets. */
  private static boolean takesPackets(Object handler) {
    return handler instanceof HandlerMethod
        && Arrays.stream(((HandlerMethod) handler).getMethodParameters())
            .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
            .map(ResolvableType::forMethodParameter)
            .anyMatch(PacketProblems::holdsPackets);
  }

  private static boolean holdsPackets(ResolvableType type) {
    return Packet.class.isAssignableFrom(type.toClass())
        || Arrays.stream(type.getGenerics()).anyMatch(PacketProblems::holdsPackets);
  }
}
