package com.example;

import dev.kindred.model.One;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

@Mapper
public interface BookMapper {
  BookMapper INSTANCE = Mappers.getMapper(BookMapper.class);

  BookLine line(Book book);

  default String name(One<Author> author) {
    return author.get().name();
  }
}
