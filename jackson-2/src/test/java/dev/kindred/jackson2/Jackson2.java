package dev.kindred.jackson2;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kindred.json.JsonMapping;

/** Mapper of Jackson 2. */
final class Jackson2 implements JsonMapping {

  private final JsonMapper mapper;

  Jackson2() {
    this(builder().build());
  }

  private Jackson2(JsonMapper mapper) {
    this.mapper = mapper;
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .findAndAddModules()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
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
            builder.defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
      }
    }
    return new Jackson2(builder.build());
  }

  @Override
  public String write(Object value) throws Exception {
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
    return ((JsonMappingException) failure)
        .getPath().stream().map(JsonMappingException.Reference::getFieldName).collect(joining("."));
  }
}
