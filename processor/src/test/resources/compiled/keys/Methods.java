package keys;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Attributes that are called like methods of generated classes and their superclasses. */
@Entity
public class Methods {
  @Id Long id;
  String exists;
  String isEmpty;
  String count;
  String isNull;
  String isNotNull;
  String optional;
  String setNull;
  String row;
  String selection;
  String at;
  String pk;
  String self;
  String objects;
  String get;
  String find;
  String ref;
  String builder;
  String set;
  String relate;
  String build;
  String content;
  String where;
  String any;
  String metadata;
  String read;
  String readAll;
  String fill;
  String entity;
  String column;
  String relation;
  String source;
  String parent;
  String condition;
  String longs;
  String texts;
  String noNext;
  String nextOf;

  @ForeignKey(onDelete = OnDelete.CASCADE, optional = true, relatedName = "wait")
  One<Methods> next;

  @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "ofNext")
  One<Methods> previous;

  @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "equals")
  One<Methods> toString;
}
