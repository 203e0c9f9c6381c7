/** JSON of entities with Jackson 2; Jackson 3 finds its module by itself. */
@NullMarked
package dev.kindred.spring.boot.json;

import org.jspecify.annotations.NullMarked;
