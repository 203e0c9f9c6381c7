package dev.kindred.it.accounts;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Someone who signs in; may have a profile and a statistic. */
@Entity(table = "accounts_account")
public record Account(
    @Id Long id, String name, @Inverse One<Profile> profile, @Inverse One<Statistic> statistic) {

  /** Tells about an account. */
  @Entity(table = "accounts_profile")
  public record Profile(
      @Id Long id,
      @OneToOne(onDelete = CASCADE, relatedName = "profile") One<Account> account,
      String state) {}

  /** Counts what an account did. */
  @Entity(table = "accounts_statistic")
  public record Statistic(
      @Id @OneToOne(onDelete = CASCADE, relatedName = "statistic") One<Account> account,
      int posts,
      @Inverse One<Detail> detail) {}

  /** Says more of a statistic. */
  @Entity(table = "accounts_detail")
  public record Detail(
      @Id Long id,
      @OneToOne(onDelete = CASCADE, relatedName = "detail") One<Statistic> statistic,
      int comments) {}

  /** May have a picture. */
  @Entity(table = "accounts_product")
  public record Product(
      @Id Long id,
      String name,
      @OneToOne(onDelete = SET_NULL, optional = true) One<Picture> picture) {}

  /** Shows a product. */
  @Entity(table = "accounts_picture")
  public record Picture(@Id Long id, String name) {}

  /** Follows another one, or none. */
  @Entity(table = "accounts_item")
  public record Item(
      @Id Long id,
      String name,
      @OneToOne(onDelete = CASCADE, optional = true, relatedName = "next") One<Item> previous,
      @Inverse One<Item> next) {}
}
