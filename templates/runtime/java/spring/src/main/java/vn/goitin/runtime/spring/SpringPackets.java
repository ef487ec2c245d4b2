package vn.goitin.runtime.spring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * For Spring MVC (6.2 and 7, Spring Boot 3.5 and 4): {@code @Import(SpringPackets.class)} has
 * controllers read and write packets by their own tables, whatever mapper the application has, and
 * answers a body that is refused with everything found in it. Each part can be a bean of its own.
 */
@Configuration(proxyBeanMethods = false)
public class SpringPackets {
  /** For Spring. */
  public SpringPackets() {}

  /**
   * Reads and writes packets.
   *
   * @return the converter
   */
  @Bean
  public PacketConverter packetConverter() {
    return new PacketConverter();
  }

  /**
   * Answers what was refused.
   *
   * @return the resolver
   */
  @Bean
  public PacketProblems packetProblems() {
    return new PacketProblems();
  }
}
