package dev.kindred.it.seed;

import dev.kindred.model.Many;
import dev.kindred.model.One;

/** What a record and a plain class of the same model have in common. */
public final class Shape {

  private Shape() {}

  public interface Place {
    Long id();

    String name();

    String address();
  }

  public interface Restaurant<P> {
    One<P> place();

    boolean servesHotDogs();

    boolean servesPizza();
  }

  public interface Waiter<R> {
    Long id();

    One<R> restaurant();

    String name();
  }

  public interface User<P> {
    Long id();

    String username();

    One<P> profile();
  }

  public interface Profile {
    Long id();

    String bio();
  }

  public interface UserProfile<U> {
    One<U> user();

    String department();
  }

  public interface Author<B> {
    Long id();

    String name();

    Many<B> books();
  }

  public interface Book<A> {
    Long id();

    String title();

    One<A> author();
  }

  public interface Employee<B> {
    Long id();

    String name();

    One<B> badge();
  }

  public interface Badge {
    Long id();

    String code();
  }

  public interface Person {
    Long id();

    String name();
  }

  public interface Passport<P> {
    One<P> person();

    String number();
  }

  public interface Adhar<P> {
    Long id();

    One<P> person();

    String signature();

    String adharNo();
  }
}
