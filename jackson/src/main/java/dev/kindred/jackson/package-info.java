/**
 * Handles as JSON, for Jackson 2.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new HandlesModule()).build();
 * mapper.writeValueAsString(restaurant);   // {"place":1,"servesHotDogs":true,"servesPizza":false}
 * }</pre>
 */
@NullMarked
package dev.kindred.jackson;

import org.jspecify.annotations.NullMarked;
