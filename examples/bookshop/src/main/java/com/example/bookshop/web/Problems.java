package com.example.bookshop.web;

import com.example.bookshop.order.OutOfStockException;
import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.StaleEntityException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The answers to what Kindred and the shop refuse. */
@RestControllerAdvice(basePackageClasses = Problems.class)
public class Problems {

  @ExceptionHandler(EntityNotFoundException.class)
  public ProblemDetail notFound() {
    return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
  }

  /** Above all a cursor that is none of the query. */
  @ExceptionHandler
  public ProblemDetail bad(IllegalArgumentException e) {
    return problem(HttpStatus.BAD_REQUEST, e);
  }

  @ExceptionHandler({MissingValueException.class, InvalidValueException.class})
  public ProblemDetail invalid(RuntimeException e) {
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, e);
  }

  @ExceptionHandler({
    StaleEntityException.class,
    DeleteRefusedException.class,
    OutOfStockException.class
  })
  public ProblemDetail conflict(RuntimeException e) {
    return problem(HttpStatus.CONFLICT, e);
  }

  /** The message of the database is not for customers. */
  @ExceptionHandler
  public ProblemDetail conflict(IntegrityException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, "Refused by " + e.constraint() + ".");
  }

  private static ProblemDetail problem(HttpStatus status, RuntimeException e) {
    return ProblemDetail.forStatusAndDetail(status, e.getMessage());
  }
}
