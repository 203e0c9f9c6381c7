package dev.kindred.benchmark.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.kindred.benchmark.easyquery.proxy.ReviewProxy;
import org.jspecify.annotations.NullUnmarked;

/** What the guides of easy-query show. */
@EntityProxy
@Table("review")
@NullUnmarked
public class Review implements ProxyEntityAvailable<Review, ReviewProxy> {

  @Column(primaryKey = true, generatedKey = true)
  private Long id;

  private Long bookId;

  private Integer stars;

  private String comment;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getBookId() {
    return bookId;
  }

  public void setBookId(Long bookId) {
    this.bookId = bookId;
  }

  public Integer getStars() {
    return stars;
  }

  public void setStars(Integer stars) {
    this.stars = stars;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
