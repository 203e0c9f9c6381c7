package dev.kindred.benchmark.jdbc;

import java.util.List;

record Author(long id, String name, String country, List<Book> books) {}
