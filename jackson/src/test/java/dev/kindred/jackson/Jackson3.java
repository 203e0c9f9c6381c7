package dev.kindred.jackson;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kindred.json.JsonMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Mapper of Jackson 3. */
final class Jackson3 implements JsonMapping {

  private final JsonMapper mapper;

  Jackson3() {
    this(builder().build());
  }

  private Jackson3(JsonMapper mapper) {
    this.mapper = mapper;
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .findAndAddModules()
        .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
  }

  @Override
  public JsonMapping with(Option... options) {
    JsonMapper.Builder builder = builder();
    for (Option option : options) {
      switch (option) {
        case UPPER_CAMEL_CASE ->
            builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
        case FAIL_ON_UNKNOWN -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        case FAIL_ON_IGNORED -> builder.enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES);
        case NON_NULL ->
            builder.changeDefaultPropertyInclusion(
                all -> all.withValueInclusion(JsonInclude.Include.NON_NULL));
      }
    }
    return new Jackson3(builder.build());
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public <T> T read(String json, Class<T> type, Class<?>... arguments) throws Exception {
    JavaType full =
        arguments.length == 0
            ? mapper.constructType(type)
            : mapper.getTypeFactory().constructParametricType(type, arguments);
    return mapper.readValue(json, full);
  }

  @Override
  public <T> T update(T value, String json) throws Exception {
    return mapper.readerForUpdating(value).readValue(json);
  }

  @Override
  public <T> T update(T value, String json, Class<?> view) throws Exception {
    return mapper.readerForUpdating(value).withView(view).readValue(json);
  }

  @Override
  public String path(Throwable failure) {
    return ((JacksonException) failure)
        .getPath().stream().map(JacksonException.Reference::getPropertyName).collect(joining("."));
  }
}
