package e;

import dev.kindred.model.*;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.impl.AbstractConverter;

@Entity
public class Playlist {
  @Id Long id;
  List<String> raw;
  List<String> unknown;

  @Convert(Grid.class)
  List<List<String>> nested;

  String[] optional;
  int[] lengths;
  String letters;
  @Inverse Many<Image> images;
  List<LocalDateTime> times;
  Long[] numbers;

  public static class Grid extends AbstractConverter<String, List<List<String>>> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unchecked")
    public Grid() {
      super(String.class, (Class<List<List<String>>>) (Class<?>) List.class);
    }

    @Override
    public List<List<String>> from(String text) {
      return List.of(List.of(text));
    }

    @Override
    public String to(List<List<String>> grid) {
      return grid.toString();
    }
  }
}
