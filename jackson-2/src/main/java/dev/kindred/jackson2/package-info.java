/**
 * Entities as JSON, for Jackson 2.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * mapper.writeValueAsString(restaurant);   // {"place":1,"servesHotDogs":true,"servesPizza":false}
 * }</pre>
 */
@NullMarked
package dev.kindred.jackson2;

import org.jspecify.annotations.NullMarked;
