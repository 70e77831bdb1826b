@org.hibernate.annotations.ConverterRegistration(converter = Plates.class)
@org.hibernate.annotations.ConverterRegistration(converter = Weights.class, autoApply = false)
package;
@Entity class Car {
  @Id Long id;
  Plate plate;
  @Convert(converter = Weights.class) Weight weight;
}

class Plate implements Serializable { String text; }

class Weight implements Serializable { int kilograms; }

class Plates implements AttributeConverter<Plate, String> {
  public String convertToDatabaseColumn(Plate p) { return p == null ? null : p.text; }
  public Plate convertToEntityAttribute(String s) { return null; }
}

@Converter(autoApply = true)
class Weights implements AttributeConverter<Weight, Integer> {
  public Integer convertToDatabaseColumn(Weight w) { return w == null ? null : w.kilograms; }
  public Weight convertToEntityAttribute(Integer i) { return null; }
}
