package dev.kindred.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What editors show of the properties. */
class PropertyMetadataTest {

  @Test
  void eachPropertyHasATypeAndADescription() throws IOException {
    Map<String, String> types = new TreeMap<>();
    for (Map<String, Object> property : properties()) {
      String name = (String) property.get("name");
      assertThat((String) property.get("description")).as(name).isNotBlank().endsWith(".");
      types.put(name, (String) property.get("type"));
    }
    assertThat(types)
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "kindred.cursor-key", "java.lang.String",
                    "kindred.fetch-mode", "dev.kindred.model.FetchMode",
                    "kindred.log", "dev.kindred.spring.boot.SqlLog",
                    "kindred.observations.enabled", "java.lang.Boolean",
                    "kindred.observations.sql", "java.lang.Boolean",
                    "kindred.schema", "dev.kindred.spring.boot.SchemaMode",
                    "kindred.slow-statements.keep", "java.lang.Integer",
                    "kindred.slow-statements.log-over", "java.time.Duration",
                    "kindred.slow-statements.plans", "java.lang.Boolean",
                    "kindred.sql-comments", "java.util.Map<java.lang.String,java.lang.String>")));
  }

  private static List<Map<String, Object>> properties() throws IOException {
    try (InputStream metadata =
        KindredProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      return JsonPath.parse(metadata).read("$.properties[?(@.name =~ /kindred\\..*/)]");
    }
  }
}
