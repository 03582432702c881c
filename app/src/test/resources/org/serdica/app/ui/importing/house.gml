<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gml="http://www.opengis.net/gml">
  <gml:boundedBy><gml:Envelope srsName="EPSG:32634" srsDimension="3"><gml:lowerCorner>500050 4982950 100</gml:lowerCorner><gml:upperCorner>500060 4982960 109</gml:upperCorner></gml:Envelope></gml:boundedBy>
  <core:cityObjectMember>
    <bldg:Building gml:id="house">
      <bldg:measuredHeight uom="m">9</bldg:measuredHeight>
      <bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
        <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>500050 4982950 100 500050 4982960 100 500060 4982960 100 500060 4982950 100 500050 4982950 100</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
        <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>500050 4982950 109 500060 4982950 109 500060 4982960 109 500050 4982960 109 500050 4982950 109</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
        <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>500050 4982950 100 500060 4982950 100 500060 4982950 109 500050 4982950 109 500050 4982950 100</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
        <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>500060 4982950 100 500060 4982960 100 500060 4982960 109 500060 4982950 109 500060 4982950 100</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
        <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>500060 4982960 100 500050 4982960 100 500050 4982960 109 500060 4982960 109 500060 4982960 100</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
        <gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>500050 4982960 100 500050 4982950 100 500050 4982950 109 500050 4982960 109 500050 4982960 100</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
      </gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
    </bldg:Building>
  </core:cityObjectMember>
</core:CityModel>
