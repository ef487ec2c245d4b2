package vn.goitin.runtime.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverterContextImpl;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What springdoc is told of records; two regulations may have schemas of one name. */
class PacketSchemasTest {
  private static final String SECOND = "vn.goitin.runtime.spring.schemas.two";

  private final PacketSchemas converter = new PacketSchemas();
  private final ModelConverterContextImpl context = new ModelConverterContextImpl(converter);

  private String shown(Class<?> record) {
    AnnotatedType asked = new AnnotatedType(record);
    return converter.resolve(asked, context, Collections.emptyIterator()).get$ref();
  }

  @Test
  void theSchemaIsThatOfTheRegulationOfTheRecord() {
    assertEquals("#/components/schemas/Sach", shown(vn.goitin.runtime.spring.schemas.one.Sach.class));
    assertEquals(
        "#/components/schemas/" + SECOND + ".Sach", shown(vn.goitin.runtime.spring.schemas.two.Sach.class));
    Map<String, ?> defined = context.getDefinedModels();
    Schema<?> second = (Schema<?>) defined.get(SECOND + ".Sach");

    assertEquals(4, defined.size());
    assertEquals("two", ((Schema<?>) defined.get(SECOND + ".Ma")).getDescription());
    assertEquals(
        "#/components/schemas/" + SECOND + ".Ma",
        ((Schema<?>) second.getProperties().get("Code")).get$ref());
  }
}
