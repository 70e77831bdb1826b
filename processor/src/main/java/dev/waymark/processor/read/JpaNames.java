package dev.waymark.processor.read;

/** The annotations that decide what is read. */
final class JpaNames {
  static final String PACKAGE = "jakarta.persistence.";
  static final String ENTITY = "jakarta.persistence.Entity";
  static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";
  static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
  static final String EMBEDDED = "jakarta.persistence.Embedded";
  static final String EMBEDDED_ID = "jakarta.persistence.EmbeddedId";
  static final String CONVERTER = "jakarta.persistence.Converter";
  static final String CONVERT = "jakarta.persistence.Convert";
  static final String CONVERTER_REGISTRATION = "org.hibernate.annotations.ConverterRegistration";
  static final String SOFT_DELETE = "org.hibernate.annotations.SoftDelete";
  static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";
  static final String ID = "jakarta.persistence.Id";
  static final String ELEMENT_COLLECTION = PACKAGE + "ElementCollection";
  static final String MAP_KEY_CLASS = PACKAGE + "MapKeyClass";
  static final String ACCESS = "jakarta.persistence.Access";
  static final String TRANSIENT = "jakarta.persistence.Transient";
  static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";
  static final String PARENT = "org.hibernate.annotations.Parent";
  static final String HIBERNATE_ANNOTATIONS = "org.hibernate.annotations.";
  static final String CONSTRAINT = "jakarta.validation.Constraint";

  static final String HIBERNATE_CONSTRAINTS = "org.hibernate.validator.constraints.";

  private JpaNames() {}
}
