package vn.qcvn120.runtime;

import java.util.Objects;

/**
 * One thing found wrong: where, against which rule, and how much it weighs.
 *
 * <p>Two findings are equal if place, rule and severity are; the sentences are for people. Neither
 * a sentence nor a path ever shows a value of the packet.
 *
 * @param path JSON Pointer (RFC 6901) to the place
 * @param rule one of {@code json required type form format length pattern range code items unique
 *     unknown alias}, or {@code rule:} and the id of a rule across fields
 * @param severity error or warning
 * @param vi what is wrong and what to do, in Vietnamese
 * @param en what is wrong and what to do, in English
 */
public record Finding(String path, String rule, Severity severity, String vi, String en) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && path.equals(that.path)
        && rule.equals(that.rule)
        && severity == that.severity;
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, rule, severity);
  }

  @Override
  public String toString() {
    return severity + " " + rule + " " + path + ": " + en;
  }
}
