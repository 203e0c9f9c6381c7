package store;

import java.util.List;
import org.jooq.Converter;

public class WordsConverter implements Converter<String, List<String>> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<String> from(String text) {
    return List.of(text.split(" ", -1));
  }

  @Override
  public String to(List<String> words) {
    return String.join(" ", words);
  }

  @Override
  public Class<String> fromType() {
    return String.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<List<String>> toType() {
    return (Class<List<String>>) (Class<?>) List.class;
  }
}
