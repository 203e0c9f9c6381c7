package e;

import dev.kindred.model.*;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Entity
@SuppressWarnings("rawtypes")
public class Playlist {
  @Id Long id;
  List raw;
  List<?> unknown;
  List<List<String>> nested;
  String[][] grid;
  Set<String>[] sets;
  List<Optional<String>> optional;
  List<Length> lengths;
  Length[] more;
  char[] letters;
  List<byte[]> images;
  List<LocalTime> times;
  Map<String, String>[] maps;
  List<? extends Number> numbers;
}
