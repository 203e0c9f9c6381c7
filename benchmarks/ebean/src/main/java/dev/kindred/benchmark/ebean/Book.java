package dev.kindred.benchmark.ebean;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** What the guides of Ebean show. */
@Entity
@NullUnmarked
public class Book {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 100)
  private String title;

  private int pages;

  @Column(precision = 8, scale = 2)
  private BigDecimal price;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Author author;

  public Long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int pages) {
    this.pages = pages;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public Author getAuthor() {
    return author;
  }
}
