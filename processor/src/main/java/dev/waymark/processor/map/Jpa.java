package dev.waymark.processor.map;

/** The names of the annotations that are read. */
final class Jpa {
  static final String PACKAGE = "jakarta.persistence.";
  static final String TABLE = PACKAGE + "Table";
  static final String SECONDARY_TABLE = PACKAGE + "SecondaryTable";
  static final String COLUMN = PACKAGE + "Column";
  static final String BASIC = PACKAGE + "Basic";
  static final String LOB = PACKAGE + "Lob";
  static final String ENUMERATED = PACKAGE + "Enumerated";
  static final String TEMPORAL = PACKAGE + "Temporal";
  static final String ID = PACKAGE + "Id";
  static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
  static final String VERSION = PACKAGE + "Version";
  static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";
  static final String TABLE_GENERATOR = PACKAGE + "TableGenerator";
  static final String SEQUENCE_GENERATOR = PACKAGE + "SequenceGenerator";
  static final String ATTRIBUTE_OVERRIDE = PACKAGE + "AttributeOverride";
  static final String ASSOCIATION_OVERRIDE = PACKAGE + "AssociationOverride";
  static final String MANY_TO_ONE = PACKAGE + "ManyToOne";
  static final String ONE_TO_ONE = PACKAGE + "OneToOne";
  static final String ONE_TO_MANY = PACKAGE + "OneToMany";
  static final String MANY_TO_MANY = PACKAGE + "ManyToMany";
  static final String ELEMENT_COLLECTION = PACKAGE + "ElementCollection";
  static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
  static final String JOIN_COLUMNS = PACKAGE + "JoinColumns";
  static final String JOIN_TABLE = PACKAGE + "JoinTable";
  static final String ORDER_COLUMN = PACKAGE + "OrderColumn";
  static final String MAPS_ID = PACKAGE + "MapsId";
  static final String PRIMARY_KEY_JOIN_COLUMN = PACKAGE + "PrimaryKeyJoinColumn";
  static final String COLLECTION_TABLE = PACKAGE + "CollectionTable";
  static final String MAP_KEY = PACKAGE + "MapKey";
  static final String MAP_KEY_COLUMN = PACKAGE + "MapKeyColumn";
  static final String MAP_KEY_ENUMERATED = PACKAGE + "MapKeyEnumerated";
  static final String MAP_KEY_TEMPORAL = PACKAGE + "MapKeyTemporal";
  static final String MAP_KEY_JOIN_COLUMN = PACKAGE + "MapKeyJoinColumn";
  static final String MAP_KEY_JOIN_COLUMNS = PACKAGE + "MapKeyJoinColumns";
  static final String INHERITANCE = PACKAGE + "Inheritance";
  static final String DISCRIMINATOR_COLUMN = PACKAGE + "DiscriminatorColumn";
  static final String PRIMARY_KEY_JOIN_COLUMNS = PACKAGE + "PrimaryKeyJoinColumns";
  static final String DISCRIMINATOR_VALUE = PACKAGE + "DiscriminatorValue";
  static final String CONVERT = PACKAGE + "Convert";
  static final String CONVERTS = PACKAGE + "Converts";
  static final String CONVERTER = PACKAGE + "Converter";

  static final String HIBERNATE = "org.hibernate.annotations.";
  static final String COLLATE = HIBERNATE + "Collate";
  static final String ON_DELETE = HIBERNATE + "OnDelete";
  static final String NOT_FOUND = HIBERNATE + "NotFound";
  static final String COMMENT = HIBERNATE + "Comment";
  static final String CHECK = HIBERNATE + "Check";
  static final String NATURAL_ID = HIBERNATE + "NaturalId";
  static final String COLUMN_DEFAULT = HIBERNATE + "ColumnDefault";
  static final String JDBC_TYPE = HIBERNATE + "JdbcType";
  static final String JDBC_TYPE_CODE = HIBERNATE + "JdbcTypeCode";
  static final String ARRAY = HIBERNATE + "Array";
  static final String TIME_ZONE_STORAGE = HIBERNATE + "TimeZoneStorage";
  static final String TIME_ZONE_COLUMN = HIBERNATE + "TimeZoneColumn";
  static final String JOIN_FORMULA = HIBERNATE + "JoinFormula";
  static final String FRACTIONAL_SECONDS = HIBERNATE + "FractionalSeconds";
  static final String SUBSELECT = HIBERNATE + "Subselect";
  static final String VIEW = HIBERNATE + "View";
  static final String LIST_INDEX_BASE = HIBERNATE + "ListIndexBase";
  static final String GENERIC_GENERATOR = HIBERNATE + "GenericGenerator";
  static final String UUID_GENERATOR = HIBERNATE + "UuidGenerator";
  static final String ID_GENERATOR_TYPE = HIBERNATE + "IdGeneratorType";
  static final String SOFT_DELETE = HIBERNATE + "SoftDelete";
  static final String ANY = HIBERNATE + "Any";
  static final String ANY_DISCRIMINATOR = HIBERNATE + "AnyDiscriminator";
  static final String ANY_KEY_JAVA_CLASS = HIBERNATE + "AnyKeyJavaClass";
  static final String ANY_KEY_JDBC_TYPE_CODE = HIBERNATE + "AnyKeyJdbcTypeCode";
  static final String ANY_KEY_JAVA_TYPE = HIBERNATE + "AnyKeyJavaType";
  static final String ANY_KEY_JDBC_TYPE = HIBERNATE + "AnyKeyJdbcType";
  static final String MANY_TO_ANY = HIBERNATE + "ManyToAny";
  static final String CONVERTER_REGISTRATION = HIBERNATE + "ConverterRegistration";
  static final String COLLECTION_ID = HIBERNATE + "CollectionId";
  static final String FORMULA = HIBERNATE + "Formula";
  static final String GENERATED_COLUMN = HIBERNATE + "GeneratedColumn";
  static final String NATIVE_GENERATOR = HIBERNATE + "NativeGenerator";
  static final String PARTITION_KEY = HIBERNATE + "PartitionKey";
  static final String TYPE = HIBERNATE + "Type";

  static final String RENAMED_FROM = "dev.waymark.annotation.RenamedFrom";
  static final String RECAST = "dev.waymark.annotation.Recast";
  static final String BACKFILL = "dev.waymark.annotation.Backfill";

  private Jpa() {}
}
