package dev.kindred.spring;

import dev.kindred.error.KindredException;
import dev.kindred.stability.Preview;
import org.springframework.dao.UncategorizedDataAccessException;

/** Exception of Kindred that is none of Spring's kinds. */
@Preview
public final class KindredSystemException extends UncategorizedDataAccessException {
  private static final long serialVersionUID = 1L;

  KindredSystemException(String message, KindredException cause) {
    super(message, cause);
  }
}
