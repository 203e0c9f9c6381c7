package com.example.bookshop.order;

public class OutOfStockException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OutOfStockException(String title, int left) {
    super("\"" + title + "\": " + left + " left.");
  }
}
