import { register } from '../shared/register.js';
import { VitrineMetricChart } from './metric-chart.js';

register('vitrine-metric-chart', VitrineMetricChart);
