abstract class Base<A> implements AttributeConverter<A, String> { public String convertToDatabaseColumn(A b){return null;} public A convertToEntityAttribute(String s){return null;} }
@Converter class ListConverter extends Base<List<String>> {}
record Money(long cents) {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money b){return null;} public Money convertToEntityAttribute(BigDecimal s){return null;} }
enum Color { RED, GREEN }
@Converter class ColorConverter implements AttributeConverter<Color, Integer> { public Integer convertToDatabaseColumn(Color b){return b==null?null:b.ordinal()*10;} public Color convertToEntityAttribute(Integer s){return null;} }
class Flag implements AttributeConverter<Boolean,String> { public String convertToDatabaseColumn(Boolean b){return b==null?null:b?"J":"N";} public Boolean convertToEntityAttribute(String s){return s == null ? null : s.equals("J");} }
@Embeddable class Price { Money net; @Convert(converter = ListConverter.class) @Column(length = 99) List<String> notes; }
@Entity class Converted { @Id Long id; @Convert(converter = ListConverter.class) List<String> list; @Convert(converter = ListConverter.class) @Column(length = 1000, nullable = false) List<String> list1000;
  Money money; @Column(precision = 10, scale = 2) Money money10; Price price; @Convert(converter = ColorConverter.class) Color color; @Convert(converter = Flag.class) Boolean flag;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yesNo; @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean trueFalse; @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) Boolean numBool; }
