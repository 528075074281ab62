package scrumline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value for tests: a map, a list, a text, a number, a truth value or null.
public record JsonNode(Object value) {

  public static JsonNode parse(String json) {
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return read(parser);
    }
  }

  private static JsonNode read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var members = new LinkedHashMap<String, JsonNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, read(parser));
        }
        yield new JsonNode(members);
      }
      case START_ARRAY -> {
        var elements = new ArrayList<JsonNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(parser));
        }
        yield new JsonNode(elements);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode(parser.getDoubleValue());
      case VALUE_STRING -> new JsonNode(parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new JsonNode(parser.getBooleanValue());
      default -> new JsonNode(null);
    };
  }

  public Map<String, JsonNode> members() {
    var members = new LinkedHashMap<String, JsonNode>();
    ((Map<?, ?>) value).forEach((name, node) -> members.put((String) name, (JsonNode) node));
    return members;
  }

  public List<JsonNode> elements() {
    return ((List<?>) value).stream().map(node -> (JsonNode) node).toList();
  }

  public Optional<JsonNode> optional(String name) {
    return Optional.ofNullable(members().get(name)).filter(node -> node.value != null);
  }

  public JsonNode get(String name) {
    return optional(name).orElseThrow();
  }

  public String text(String name) {
    return (String) get(name).value;
  }

  public OptionalDouble number() {
    return value instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  public OptionalDouble number(String name) {
    return optional(name).map(JsonNode::number).orElse(OptionalDouble.empty());
  }

  public int integer(String name) {
    return (int) number(name).orElseThrow();
  }

  public boolean isTrue(String name) {
    return optional(name).map(node -> node.value.equals(true)).orElse(false);
  }
}
