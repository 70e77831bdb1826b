record Money(long cents) {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money a) { return null; } public Money convertToEntityAttribute(BigDecimal c) { return null; } }
@Embeddable class Line { Money net; @Column(precision = 9, scale = 2) Money gross; }
@Entity class Bill { @Id Long id; Line line; @ElementCollection List<Line> lines; @ElementCollection List<Money> parts; }
