package dev.kindred.json;

/**
 * A mapper of one line of Jackson, as the tests use it. Properties are in the order of the class.
 */
public interface JsonMapping {

  /** What a mapper can be told. */
  enum Option {
    /** Names of properties begin with a capital letter. */
    UPPER_CAMEL_CASE,
    /** A property that the class does not have is an error. */
    FAIL_ON_UNKNOWN,
    /** A property that is ignored is an error. */
    FAIL_ON_IGNORED,
    /** Nothing that is null is written. */
    NON_NULL
  }

  /** Returns a mapper with options, which has found the module. */
  JsonMapping with(Option... options);

  /** Writes a value. */
  String write(Object value) throws Exception;

  /** Reads a value. */
  <T> T read(String json, Class<T> type, Class<?>... arguments) throws Exception;

  /** Reads a value that exists. */
  <T> T update(T value, String json) throws Exception;

  /** Reads a value that exists, as those with a view may. */
  <T> T update(T value, String json, Class<?> view) throws Exception;

  /** Returns the path in an exception of the mapper: {@code address.street}. */
  String path(Throwable failure);
}
