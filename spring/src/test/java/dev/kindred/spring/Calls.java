package dev.kindred.spring;

import java.io.IOException;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Service whose methods run what they are given, in each kind of transaction. */
public class Calls {

  /** Work that can fail. */
  @FunctionalInterface
  public interface Work<X extends Exception> {
    void run() throws X;
  }

  @Transactional
  public <X extends Exception> void required(Work<X> work) throws X {
    work.run();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public <X extends Exception> void requiresNew(Work<X> work) throws X {
    work.run();
  }

  @Transactional(propagation = Propagation.NESTED)
  public <X extends Exception> void nested(Work<X> work) throws X {
    work.run();
  }

  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public <X extends Exception> void notSupported(Work<X> work) throws X {
    work.run();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  public <X extends Exception> void supports(Work<X> work) throws X {
    work.run();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public <X extends Exception> void mandatory(Work<X> work) throws X {
    work.run();
  }

  @Transactional(propagation = Propagation.NEVER)
  public <X extends Exception> void never(Work<X> work) throws X {
    work.run();
  }

  @Transactional(readOnly = true)
  public <X extends Exception> void readOnly(Work<X> work) throws X {
    work.run();
  }

  @Transactional(isolation = Isolation.SERIALIZABLE)
  public <X extends Exception> void serializable(Work<X> work) throws X {
    work.run();
  }

  @Transactional(timeout = 1)
  public <X extends Exception> void timeout(Work<X> work) throws X {
    work.run();
  }

  @Transactional(
      rollbackFor = IOException.class,
      noRollbackFor = UnsupportedOperationException.class)
  public <X extends Exception> void withRules(Work<X> work) throws X {
    work.run();
  }
}
