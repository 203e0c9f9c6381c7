package keys;

import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.List;
import org.jooq.impl.AbstractConverter;

/** Composite key with a generic type. */
@Entity
record Generic(@Id @Convert(Words.class) List<String> words, @Id int number) {
  /** Converter of lists. */
  static final class Words extends AbstractConverter<String, List<String>> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unchecked")
    Words() {
      super(String.class, (Class<List<String>>) (Class<?>) List.class);
    }

    @Override
    public List<String> from(String stored) {
      return stored == null ? null : List.of(stored.split(" ", -1));
    }

    @Override
    public String to(List<String> words) {
      return words == null ? null : String.join(" ", words);
    }
  }
}
