package accessors;

import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.List;
import org.jooq.Converter;

/** Raw and generic types with converters. */
@Entity
public class Types {
  @Id Long id;

  @SuppressWarnings("rawtypes")
  @Convert(Raw.class)
  List raw;

  @Convert(Wild.class)
  List<? extends Number> wild;

  @Convert(Ints.class)
  int[] ints;

  /** Converter of raw lists. */
  @SuppressWarnings({"rawtypes", "serial"})
  public static class Raw implements Converter<String, List> {
    @Override
    public List from(String stored) {
      return stored == null ? null : List.of(stored);
    }

    @Override
    public String to(List value) {
      return value == null ? null : value.toString();
    }

    @Override
    public Class<String> fromType() {
      return String.class;
    }

    @Override
    public Class<List> toType() {
      return List.class;
    }
  }

  /** Converter of lists of numbers. */
  @SuppressWarnings({"unchecked", "serial"})
  public static class Wild implements Converter<String, List<? extends Number>> {
    @Override
    public List<? extends Number> from(String stored) {
      return stored == null ? null : List.of(Long.valueOf(stored));
    }

    @Override
    public String to(List<? extends Number> value) {
      return value == null ? null : value.toString();
    }

    @Override
    public Class<String> fromType() {
      return String.class;
    }

    @Override
    public Class<List<? extends Number>> toType() {
      return (Class<List<? extends Number>>) (Class<?>) List.class;
    }
  }

  /** Converter of arrays. */
  @SuppressWarnings("serial")
  public static class Ints implements Converter<String, int[]> {
    @Override
    public int[] from(String stored) {
      return stored == null ? null : new int[] {Integer.parseInt(stored)};
    }

    @Override
    public String to(int[] value) {
      return value == null ? null : String.valueOf(value[0]);
    }

    @Override
    public Class<String> fromType() {
      return String.class;
    }

    @Override
    public Class<int[]> toType() {
      return int[].class;
    }
  }
}
